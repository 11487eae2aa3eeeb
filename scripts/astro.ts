/** Runs Astro (`build`, `dev`, …) with its telemetry off, since nobody who builds this site was asked. */
import { runTool } from './run-tool.ts';

process.exitCode = await runTool('astro', process.argv.slice(2));
