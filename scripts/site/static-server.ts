import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import sirv from 'sirv';

import { headersFor, readHeaders, type HeaderRule } from './headers-file.ts';

export interface ServeOptions {
  /** A built site. */
  readonly folder: string;
  /** The port to try first (the next free one is taken); 0 for any. */
  readonly port?: number;
  /** Whose requests to take; those of this machine if not given. */
  readonly host?: string | undefined;
  /** The path that the site was built for. */
  readonly base?: string | undefined;
}

export interface StaticServer {
  /** Ends in a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as static hosts do: a folder's page at its address with a slash, a redirect there from the
 * address without, 404.html with status 404 for what is not there, and all with the headers that `_headers` asks for.
 */
export async function serveFolder({
  folder,
  port = 0,
  host = '127.0.0.1',
  base: givenBase = '/',
}: ServeOptions): Promise<StaticServer> {
  const base = `/${givenBase}/`.replace(/\/+/g, '/');
  // `dev` looks on the disk each time: a test may publish another build meanwhile.
  const files = sirv(folder, { dev: true, etag: true, extensions: [], brotli: true });
  const rules = rulesIn(folder);
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.slice(base.length);
    // Hosts read `_headers` and do not serve it.
    if (!pathname.startsWith(base) || inside === '_headers') {
      sendNotFound(folder, response);
      return;
    }
    // As hosts say it of what no rule names.
    response.setHeader('cache-control', 'no-cache');
    for (const [name, value] of headersFor(rules, `/${inside}`)) response.setHeader(name, value);
    if (!pathname.endsWith('/') && existsSync(path.join(folder, decode(inside), 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = `/${inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside}${search}`;
    files(request, response, () => sendNotFound(folder, response));
  });
  const taken = await listen(server, port, host);
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function rulesIn(folder: string): HeaderRule[] {
  const file = path.join(folder, '_headers');
  return existsSync(file) ? readHeaders(readFileSync(file, 'utf8')) : [];
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = path.join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** Resolves to the port: `first` itself, or the first one after it that is free. */
function listen(server: Server, first: number, host: string): Promise<number> {
  let port = first;
  return new Promise((resolve, reject) => {
    const retry = (error: NodeJS.ErrnoException): void => {
      if (error.code !== 'EADDRINUSE' || port >= 65535) {
        reject(error);
        return;
      }
      port += 1;
      server.listen(port, host);
    };
    server.on('error', retry);
    server.once('listening', () => {
      server.off('error', retry);
      resolve((server.address() as AddressInfo).port);
    });
    server.listen(port, host);
  });
}
