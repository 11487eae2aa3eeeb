import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @type {Record<string, [mime: string, type: string]>} the rest is data */
const TYPES = {
  '.html': ['text/html; charset=utf-8', 'document'],
  '.css': ['text/css', 'style'],
  '.js': ['text/javascript', 'script'],
  '.json': ['application/json', 'data'],
  '.xml': ['application/xml', 'data'],
  '.svg': ['image/svg+xml', 'image'],
  '.png': ['image/png', 'image'],
  '.webp': ['image/webp', 'image'],
  '.woff2': ['font/woff2', 'font'],
};

/** What hosts compress; what Pagefind writes is compressed already. */
const COMPRESSED = ['.html', '.css', '.js', '.json', '.xml', '.svg'];

/**
 * An answer that was sent.
 *
 * @typedef {{ path: string, type: string, bytes: number }} Sent bytes of the body as it went over the line
 */

/**
 * Serves a built site as a good static host would, text in Brotli at its best, over HTTP/1.1. The icon that browsers
 * ask for is not counted: some sites name one and some do not.
 *
 * @param {string} folder
 * @returns {Promise<{ folder: string, address: string, sent: Sent[], close: () => Promise<void> }>} the address without
 *   a last slash; `sent` grows with each answer
 */
export async function serveInBrotli(folder) {
  const bodies = new Map();
  const sent = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.join(folder, decodeURIComponent(name));
    const ending = path.extname(file);
    if (!bodies.has(file)) bodies.set(file, bodyOf(file, ending));
    const body = bodies.get(file);
    const [mime, type] = TYPES[ending] ?? ['application/octet-stream', 'data'];
    if (!pathname.startsWith('/favicon')) sent.push({ path: pathname, type, bytes: body?.length ?? 0 });
    if (body === undefined) return response.writeHead(404).end();
    const encoding = COMPRESSED.includes(ending) ? { 'content-encoding': 'br' } : {};
    response.writeHead(200, { 'content-type': mime, 'content-length': body.length, ...encoding }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    folder,
    address: `http://127.0.0.1:${server.address().port}`,
    sent,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

function bodyOf(file, ending) {
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const bytes = readFileSync(file);
  if (!COMPRESSED.includes(ending)) return bytes;
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
