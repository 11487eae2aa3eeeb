/**
 * Imported first by every script: ends at once, with a sentence to act on, where Node is too old for the tools.
 * npm scripts run on the Node in node_modules, so this speaks only where that one is not to be had.
 */
const OLDEST = [22, 22, 3];

const found = process.versions.node.split('.').map(Number);
const firstDifference = OLDEST.findIndex((part, index) => found[index] !== part);

if (firstDifference >= 0 && found[firstDifference] < OLDEST[firstDifference]) {
  console.error(
    `Sit Tight needs Node ${OLDEST.join('.')} or newer and this is Node ${process.versions.node}. ` +
      'Run `npm install`, then start it as an npm script (such as `npm start`): these use the Node that npm install ' +
      'brings along. If this was one, there is no such Node for your machine: install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}
