import sirv from 'sirv';
import type { Connect } from 'vite';

const FOLDER = /^.*?\/pagefind\//;

/** Answers requests for the index from `folder`, where the last build left one, and with 404 where none did. */
export function serveIndex(folder: string): Connect.NextHandleFunction {
  const serve = sirv(folder, { dev: true });
  return (request, response, next) => {
    const url = request.url ?? '';
    if (!FOLDER.test(url)) return next();
    request.url = url.replace(FOLDER, '/');
    serve(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  };
}
