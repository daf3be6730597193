#!/usr/bin/env node
// Stands apart from dist/ so that npm can link the command before the first build.
import { existsSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

// By default V8 lets the heap grow to several times what is alive; a run over many documents needs about 100 MB.
setFlagsFromString('--heap-growing-percent=60')
// Node 20 would optimise many functions twice and more, on what the first few documents show: compiling took over a third of a run.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=400000')

const main = new URL('../dist/main.js', import.meta.url)
if (existsSync(main)) {
  const { runCommandLine } = await import(main.href)
  process.exitCode = await runCommandLine(process.argv)
} else {
  console.error('presswork is not built yet: run `npm run build` first')
  process.exitCode = 2
}
