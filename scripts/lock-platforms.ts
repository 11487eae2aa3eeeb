/**
 * Keeps package-lock.json complete for every platform, so that `npm ci` passes on macOS, Windows and arm64 too.
 *
 * npm writes only the platform packages that the registry in use offers; a mirror may lack some, and `npm ci`
 * then stops elsewhere with "Missing: … from lock file". Plain, it reports what is missing; with `--write` it
 * adds entries (version, os, cpu, libc; npm fetches them without a checksum).
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  resolved?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

/** The packages of the lock file by their place: `node_modules/a/node_modules/b`. */
type Packages = Record<string, Entry>;

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Packages };

const missing = missingPackages(lock.packages);
const withAddress = Object.entries(lock.packages).filter(([, { resolved }]) => resolved);

if (process.argv.includes('--write')) {
  for (const { place, entry } of missing) lock.packages[place] = entry;
  for (const [, entry] of withAddress) delete entry.resolved;
  lock.packages = sorted(lock.packages);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} entries added, ${withAddress.length} addresses removed.`);
} else {
  for (const { place, entry } of missing) console.error(`package-lock.json lacks ${place} ${entry.version ?? ''}`);
  for (const [place] of withAddress) console.error(`package-lock.json names a registry's address for ${place}`);
  if (missing.length + withAddress.length > 0) {
    console.error('Run `npm run lock` to correct it.');
    process.exitCode = 1;
  }
}

/** Optional dependencies with no entry of the version wanted, each with the place and entry that it should have. */
function missingPackages(packages: Packages): { place: string; entry: Entry }[] {
  return Object.entries(packages).flatMap(([owner, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, wanted]) => /^\d/.test(wanted) && installed(packages, owner, name)?.version !== wanted)
      .map(([name, version]) => ({
        // Another version may be at the top already; an owner's own folder is always free.
        place: packages[`node_modules/${name}`] ? `${owner}/node_modules/${name}` : `node_modules/${name}`,
        // npm writes the version first and the rest by the alphabet: in the same order, it leaves the file alone.
        entry: { version, ...sorted({ ...platformOf(name), ...(dev ? { dev } : {}), optional: true }) },
      })),
  );
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

/** What `owner` gets when it asks for `name`: the entry in the nearest node_modules above it. */
function installed(packages: Packages, owner: string, name: string): Entry | undefined {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const entry = packages[`${folder}${folder && '/'}node_modules/${name}`];
    if (entry || folder === '') return entry;
  }
}

/** The platform that a package is for, read from the end of its name: `…-linux-arm64-musl`. */
function platformOf(name: string): Pick<Entry, 'cpu' | 'libc' | 'os'> {
  if (name.includes('wasm32')) return { cpu: ['wasm32'] };
  const [, os, cpu, abi] =
    /-?(\w+)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|wasi)(?:-(\w+))?$/.exec(
      name.slice(name.lastIndexOf('/') + 1),
    ) ?? [];
  if (!os || !cpu) throw new Error(`No platform can be read from the name ${name}.`);
  const libc = abi?.startsWith('gnu') ? 'glibc' : abi?.startsWith('musl') ? 'musl' : undefined;
  return { cpu: [cpu], ...(libc && os === 'linux' ? { libc: [libc] } : {}), os: [os === 'windows' ? 'win32' : os] };
}
