/**
 * Keeps package-lock.json complete for every platform, so that `npm ci` passes on macOS, Windows and arm64 too.
 *
 * npm writes only the platform packages that the registry in use offers; a mirror may lack some, and `npm ci`
 * then stops elsewhere with "Missing: … from lock file". Plain, it reports what is missing; with `--write` it
 * adds entries (version, os, cpu, libc; npm fetches them without a checksum).
 */
import './require-node.mjs';

import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const missing = missingPackages(lock.packages);
const withAddress = Object.keys(lock.packages).filter((place) => lock.packages[place].resolved);

if (process.argv.includes('--write')) {
  for (const { place, entry } of missing) lock.packages[place] = entry;
  for (const place of withAddress) delete lock.packages[place].resolved;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} entries added, ${withAddress.length} addresses removed.`);
} else {
  for (const { place, entry } of missing) console.error(`package-lock.json lacks ${place} ${entry.version}`);
  for (const place of withAddress) console.error(`package-lock.json names a registry's address for ${place}`);
  if (missing.length + withAddress.length > 0) {
    console.error('Run `npm run lock` to mend it.');
    process.exitCode = 1;
  }
}

/** Optional dependencies with no entry of the version wanted, each with the place and entry that it should have. */
function missingPackages(packages) {
  return Object.entries(packages).flatMap(([owner, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, wanted]) => /^\d/.test(wanted) && installed(packages, owner, name)?.version !== wanted)
      .map(([name, version]) => ({
        // Another version may stand at the top already; an owner's own folder is always free.
        place: packages[`node_modules/${name}`] ? `${owner}/node_modules/${name}` : `node_modules/${name}`,
        entry: inNpmsOrder({ version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true }),
      })),
  );
}

/** npm writes the version first and the rest by the alphabet: in the same order, it leaves the file alone. */
function inNpmsOrder({ version, ...rest }) {
  return { version, ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en'))) };
}

/** What `owner` gets when it asks for `name`: the entry in the nearest node_modules above it. */
function installed(packages, owner, name) {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const entry = packages[`${folder}${folder && '/'}node_modules/${name}`];
    if (entry || folder === '') return entry;
  }
}

/** The platform that a package is for, read from the end of its name: `…-linux-arm64-musl`. */
function platformOf(name) {
  const [, os, cpu, abi] = /-?(\w+)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|wasm32|wasi)(?:-(\w+))?$/.exec(
    name.slice(name.lastIndexOf('/') + 1),
  ) ?? [null, '', ''];
  if (name.includes('wasm32')) return { cpu: ['wasm32'] };
  if (!cpu) throw new Error(`No platform can be read from the name ${name}.`);
  const libc = abi?.startsWith('gnu') ? ['glibc'] : abi?.startsWith('musl') ? ['musl'] : undefined;
  return { cpu: [cpu], ...(libc && os === 'linux' ? { libc } : {}), os: [os === 'windows' ? 'win32' : os] };
}
