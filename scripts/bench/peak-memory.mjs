/** Loaded into a program before it starts: when it ends, tells who started it the most memory that it had. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  // libuv gives kilobytes on every platform.
  writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS * 1024));
});
