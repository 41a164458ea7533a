import fc from 'fast-check'

// The same commit draws the same cases everywhere: a red build can be played again as it was.
// `DRAWS=$RANDOM npm test` explores others; a failure prints its seed.
fc.configureGlobal({ seed: Number(process.env.DRAWS ?? 2025) })
