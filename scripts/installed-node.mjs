import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NODE_MODULES = fileURLToPath(new URL('../node_modules/', import.meta.url));

/**
 * The Node that `npm install` brought along. The optional dependencies are one package for each platform, of which npm
 * installs the one that fits; where none does, there is no such Node.
 *
 * @returns {{ packageName: string, program: string } | undefined} `program` is a full path
 */
export function findInstalledNode() {
  /** @type {{ optionalDependencies: Record<string, string> }} */
  const { optionalDependencies } = JSON.parse(readFileSync(`${NODE_MODULES}../package.json`, 'utf8'));
  return Object.keys(optionalDependencies)
    .flatMap((packageName) =>
      ['node', 'node.exe'].map((name) => ({ packageName, program: `${NODE_MODULES}${packageName}/bin/${name}` })),
    )
    .find(({ program }) => existsSync(program));
}

/** Whether that Node comes first in npm scripts. */
export function isNodeLinked() {
  return ['node', 'node.cmd'].some((name) => existsSync(`${NODE_MODULES}.bin/${name}`));
}
