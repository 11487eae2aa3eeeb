/** Runs Astro (`build`, `dev`, …) with its telemetry off, since nobody who builds this site was asked. */
import './require-node.mjs';

import { runTool } from './run-tool.mjs';

process.exitCode = await runTool('astro', process.argv.slice(2));
