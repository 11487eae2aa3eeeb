import fc from 'fast-check';

/** For mutation testing: few runs, and no search for the smallest example, for a failure is all that counts there. */
fc.configureGlobal({ numRuns: 25, endOnFailure: true });
