import { type Column, tables } from '@presswork/model'
import type { Resource } from './dataset-files.ts'
import type { RunDescription } from './run-description.ts'

/** `README.md` of a dataset: what each file is, and how to open it. It tells only of files that are there. */
export function formatReadme(run: RunDescription, resources: readonly Resource[]): string {
  const paths = new Set(resources.map(({ path }) => path))
  const parts = [
    '# Dataset of press releases',
    [run.summary, `The same input, options and version (${run.version}) give the same files.`]
      .filter(Boolean)
      .join('\n'),
    '## Files',
    listFiles(resources, paths),
    '`documents` ← `sections` ← `sentences` ← `numbers`, `dates`, `quotes`: every row carries the keys of what it stands in. `datapackage.json` says of every column what it means.',
    '## Opening it',
    ...instructions(paths),
    '## Positions',
    positions,
    '## Cells',
    'An empty cell means unknown or not applicable, never zero. Normalised values (`value`, `edtf`, `speaker`) stand beside the words they were read from. Mentions that state the same value of the same thing share a `fact_id`: count facts, not rows, when you count statements. What could not be read is told in `messages`.',
  ]
  return `${parts.join('\n\n')}\n`
}

function listFiles(resources: readonly Resource[], paths: ReadonlySet<string>): string {
  const rows = resources
    .filter(({ path }) => path !== 'README.md' && !/^(?:excel|parquet)\//.test(path))
    .map(({ path, description }) => [path, String(description ?? '')])
  if (paths.has('excel/numbers.csv')) {
    rows.push([
      'excel/*.csv',
      'The tables for spreadsheets, to be opened by double click. A text that a spreadsheet would take for a formula, a date or a number has an apostrophe in front, one that begins with an apostrophe a second one: take the first apostrophe off a text cell and it is the text again.',
    ])
  }
  if (paths.has('parquet/numbers.parquet')) rows.push(['parquet/*.parquet', 'The tables as Parquet, typed.'])
  rows.push(
    ['text/<document_id>.txt', 'The text of every release, which all positions point into.'],
    [
      'datapackage.json',
      'Frictionless Data Package: columns, types, keys, units, vocabularies and SHA-256 of the files.',
    ],
  )
  return ['| file | what it is |', '|---|---|', ...rows.map(([path, what]) => `| \`${path}\` | ${what} |`)].join('\n')
}

function instructions(paths: ReadonlySet<string>): string[] {
  return [
    `Excel:\n\n${numberLines(excelSteps(paths))}`,
    ...codeFor(paths).map(
      ([program, language, lines]) => `${program}:\n\n\`\`\`${language}\n${lines.join('\n')}\n\`\`\``,
    ),
    ...(hasCsv(paths) ? [typesNote] : []),
  ]
}

function hasCsv(paths: ReadonlySet<string>): boolean {
  return paths.has('numbers.csv') || paths.has('numbers.csv.gz')
}

const typesNote =
  'pandas and R read all cells as text here, and then those that count as numbers: left to guess, they take a text `NA` for missing and a period `2019` for a number. `datapackage.json` tells the types of the other tables.'

function excelSteps(paths: ReadonlySet<string>): string[] {
  if (paths.has('dataset.xlsx')) {
    return [
      'Open `dataset.xlsx`.',
      'Choose the sheet `numbers`; the arrows in its first row filter.',
      'A key in blue leads to its place in `report.html`, if that stands beside it.',
    ]
  }
  if (paths.has('excel/numbers.csv')) {
    return [
      'Open `excel/numbers.csv` by double click.',
      'If all stands in one column, the separator is not that of your region: run `presswork convert` again with `--separator`.',
      'An apostrophe before a text keeps Excel from changing it and is no part of it.',
    ]
  }
  return [
    'Data → From Text/CSV, and choose the table.',
    'File origin 65001 (UTF-8), and type text for columns of text.',
    'Do not open the tables by double click: Excel would read dates and formulas into the texts.',
  ]
}

/** Columns of `numbers` that are read as numbers; all others stay text, as a text may be `12`, `NA` or `2019`. */
const amounts = Object.entries(columnsOf('numbers')).filter(([, { type }]) => type === 'integer' || type === 'number')

function columnsOf(name: string): Readonly<Record<string, Column>> {
  return tables.find((table) => table.name === name)?.columns ?? {}
}

function codeFor(paths: ReadonlySet<string>): [program: string, language: string, lines: string[]][] {
  const packed = paths.has('numbers.csv.gz') ? '.gz' : ''
  if (hasCsv(paths)) {
    const csv = (table: string): string => `${table}.csv${packed}`
    return [
      [
        'pandas',
        'python',
        [
          'import pandas as pd',
          `numbers = pd.read_csv("${csv('numbers')}", dtype=str, keep_default_na=False, na_values=[""])`,
          `numbers = numbers.astype({${amounts.map(([name, { type }]) => `"${name}": ${type === 'integer' ? 'int' : 'float'}`).join(', ')}})`,
        ],
      ],
      [
        'R',
        'r',
        [
          `numbers <- read.csv("${csv('numbers')}", colClasses = "character", na.strings = "", encoding = "UTF-8")`,
          `amounts <- c(${amounts.map(([name]) => `"${name}"`).join(', ')})`,
          'numbers[amounts] <- lapply(numbers[amounts], as.numeric)',
        ],
      ],
      [
        'DuckDB',
        'sql',
        [
          'select title, text, value, unit',
          `from '${csv('numbers')}' join '${csv('documents')}' using (document_id)`,
          "where kind = 'money';",
        ],
      ],
    ]
  }
  if (paths.has('parquet/numbers.parquet')) {
    return [
      [
        'pandas',
        'python',
        [
          'import pandas as pd',
          'numbers = pd.read_parquet("parquet/numbers.parquet")',
          'numbers.groupby("kind")["value"].describe()',
        ],
      ],
      [
        'R',
        'r',
        [
          'library(arrow)',
          'numbers <- read_parquet("parquet/numbers.parquet")',
          'aggregate(value ~ kind, numbers, summary)',
        ],
      ],
      [
        'DuckDB',
        'sql',
        [
          'select title, text, value, unit',
          "from 'parquet/numbers.parquet' join 'parquet/documents.parquet' using (document_id)",
          "where kind = 'money';",
        ],
      ],
    ]
  }
  const lines = `releases.jsonl${paths.has('releases.jsonl.gz') ? '.gz' : ''}`
  return [
    [
      'pandas',
      'python',
      [
        'import pandas as pd',
        `releases = pd.read_json("${lines}", lines=True)`,
        'numbers = pd.json_normalize(releases["numbers"].explode().dropna())',
      ],
    ],
    [
      'R',
      'r',
      [
        'library(jsonlite)',
        `releases <- stream_in(${packed || lines.endsWith('.gz') ? 'gzfile' : 'file'}("${lines}"))`,
        'numbers <- do.call(rbind, releases$numbers)',
      ],
    ],
    [
      'DuckDB',
      'sql',
      [
        'select n.text, n.value, n.unit',
        `from (select unnest(numbers) as n from '${lines}')`,
        "where n.kind = 'money';",
      ],
    ],
  ]
}

function numberLines(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n')
}

const tablesWithText = tables.filter(({ columns }) => columns.text && columns.start).map(({ name }) => `\`${name}\``)

const positions = [
  `\`start\` and \`end\` are positions in \`text/<document_id>.txt\`, counted in Unicode code points from 0; \`end\` is the first position no longer covered. So in ${tablesWithText.join(', ')} the slice is exactly the cell \`text\`:`,
  '```python\ntext = open("text/" + row.document_id + ".txt", encoding="utf-8", newline="").read()\nassert text[row.start:row.end] == row.text\n```',
  'Python, R and SQL count code points. Excel, Java and JavaScript count UTF-16 units, which differ behind characters such as emoji: in JavaScript, `Array.from(text).slice(start, end).join("")` gives the slice.',
].join('\n\n')
