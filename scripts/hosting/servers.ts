import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

/** A server that runs. */
export interface Serving {
  /** The address of the site, ending in a slash. */
  readonly address: string;
  readonly close: () => Promise<unknown>;
}

/** What a server serves. */
export interface Site {
  /** The text of docs/hosting.md. */
  readonly docs: string;
  /** The folder that the host serves; the site is in it at `base`. */
  readonly root: string;
  readonly base: string;
  /** Where files for the time of the trial may be written. */
  readonly work: string;
}

/** A server that docs/hosting.md has a snippet for. */
export interface Server {
  readonly name: 'nginx' | 'Caddy' | 'Apache';
  readonly programs: readonly string[];
  /** The language of its snippet. */
  readonly language: string;
  /** The snippet as a whole configuration without TLS, for anyone who starts it. */
  readonly configuration: (snippet: string, place: Place) => string;
  readonly args: (file: string, place: Place) => readonly string[];
}

interface Place {
  readonly root: string;
  readonly port: number;
  readonly work: string;
  /** The folder of the program's modules; for Apache. */
  readonly modules: string;
}

const APACHE_MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'setenvif', 'headers'];

export const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    programs: ['nginx'],
    language: 'nginx',
    configuration: (snippet, { root, port, work }) => `
daemon off; master_process off; pid ${work}/nginx.pid; error_log ${work}/nginx.log;
events {}
http {
  access_log off;
  types { text/html html; text/css css; text/javascript js mjs; application/json json; image/svg+xml svg; image/png png; application/wasm wasm; text/plain txt; application/xml xml; }
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join(' ')}
  ${snippet.replace('listen 443 ssl;', `listen 127.0.0.1:${String(port)};`).replace('/srv/sit-tight', root)}
}`,
    args: (file, { work }) => ['-p', work, '-e', `${work}/nginx.log`, '-c', file],
  },
  {
    name: 'Caddy',
    programs: ['caddy'],
    language: 'caddy',
    configuration: (snippet, { root, port }) =>
      `{\n  admin off\n  auto_https off\n}\n${snippet.replace('example.org', `http://127.0.0.1:${String(port)}`).replace('/srv/sit-tight', root)}`,
    args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
  {
    name: 'Apache',
    programs: ['apache2', 'httpd'],
    language: 'apache',
    configuration: (snippet, { root, port, work, modules }) => `
ServerRoot ${work}
ServerName localhost
Listen 127.0.0.1:${String(port)}
PidFile ${work}/apache-${String(port)}.pid
ErrorLog ${work}/apache.log
${APACHE_MODULES.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
${MIME_TYPES}
DocumentRoot ${root}
<Directory ${root}>
  Require all granted
</Directory>
${snippet}`,
    args: (file) => ['-X', '-f', file],
  },
];

/** Apache takes its types from a file of the system; these are those of the site. */
const MIME_TYPES = `TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
AddType text/javascript .js .mjs
AddType application/json .json
AddType image/svg+xml .svg
AddType image/png .png
AddType application/wasm .wasm`;

/** The program of a server: the one that the environment names, or one on the path. Null where there is none. */
export function findProgram({ name, programs }: Server): string | null {
  const named = process.env[name.toUpperCase()];
  if (named !== undefined && named !== '') return named;
  // Debian has servers where only root looks by itself.
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.flatMap((folder) => programs.map((program) => path.join(folder, program))).find(existsSync) ?? null;
}

/** Starts a server with the snippet of docs/hosting.md, changed for the folder as the page says. */
export async function startServer(server: Server, program: string, site: Site): Promise<Serving> {
  const port = await freePort();
  const work = path.join(site.work, `${server.name}-${String(port)}`);
  mkdirSync(work, { recursive: true });
  const modules = path.join(path.dirname(path.dirname(program)), 'lib/apache2/modules');
  const place: Place = { root: site.root, port, work, modules };
  const file = path.join(work, 'configuration');
  writeFileSync(file, server.configuration(snippetFor(server, site), place));

  let output = '';
  const child = spawn(program, server.args(file, place), { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = new Promise((resolve) => child.on('close', resolve));
  const address = `http://127.0.0.1:${String(port)}${site.base}`;
  if (!(await answers(address, () => child.exitCode !== null))) {
    child.kill();
    throw new Error(`it does not start: ${output.trim()}`);
  }
  return { address, close: () => (child.kill(), ended) };
}

/** The snippet of a server; for a folder with that written before each path, as the page says. */
export function snippetFor({ language, name }: Server, { docs, base }: Pick<Site, 'docs' | 'base'>): string {
  const snippet = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1];
  if (snippet === undefined) throw new Error(`docs/hosting.md has no snippet for ${name}.`);
  return snippet.replace(/(\^?)\/(?=embed\/|_astro\/|pagefind\/|404\.html|\(_astro)/g, `$1${base}`);
}

async function answers(address: string, hasEnded: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100 && !hasEnded(); tries++) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
