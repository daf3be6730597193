import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { joinModules, readPageCode } from '../src/page/page-code.ts'

test('modules are joined, dependencies first, each once', () => {
  const modules: Record<string, string> = {
    'main.js': "import { a } from './a.js';\nimport { b, } from './b.js';\na(b);\n",
    'a.js': "import { b } from './b.js';\nexport function a(x) { return x + b; }\n",
    'b.js': 'export const b = 1;\n',
  }
  expect(joinModules('main.js', (name) => modules[name] ?? '')).toBe(
    "(() => {\n'use strict'\nconst b = 1;\nfunction a(x) { return x + b; }\na(b);\n})()\n",
  )
})

test('the code of the page is one script: no name twice, nothing left to load, nothing that ends its element', () => {
  const { script, style } = readPageCode()
  expect(() => new Script(script)).not.toThrow()
  // A second function of a name would silently take the place of the first.
  const names = [...script.matchAll(/^(?:async )?(?:function|const|let|class) (\w+)/gm)].map(([, name]) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(script).not.toMatch(
    /^(?:import|export) |\bimport\(|<\/script|<!--|\beval\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write/m,
  )
  expect(style).not.toMatch(/<\/style|@import|url\(/)
})
