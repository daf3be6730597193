import { escapeHtml } from './escape.ts'
import type { PageCode } from './page-code.ts'

// A black square with lines of text, one of them marked.
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%231f4f8f'/%3E%3Cpath d='M3 4h10M3 12h7' stroke='%23fff' stroke-width='1.6'/%3E%3Crect x='3' y='6.6' width='8' height='3' fill='%23ffd479'/%3E%3C/svg%3E"

/** What a page says of itself. */
export interface PageHead {
  readonly title: string
  /** Path of the page with the overview of everything, if this is a further part. */
  readonly home?: string
  readonly part: number
}

/** The page up to its data. Nothing may be loaded or run but the code and style that stand in it. */
export function formatHead({ title, home, part }: PageHead, code: PageCode): string {
  const policy = [
    "default-src 'none'",
    `script-src '${code.scriptHash}'`,
    `style-src '${code.styleHash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const name = escapeHtml(title)
  const heading = part === 1 ? name : `${name}, part ${part}`
  const back = home === undefined ? '' : `<a class="all-parts" href="${home}">All parts</a>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Presswork">
<title>${heading}</title>
<link rel="icon" href="${icon}">
<style>${code.style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="bar-top">
<a class="brand" href="#/">${heading}</a>
${back}<nav aria-label="Views"><a href="#/">Overview</a><a href="#/releases">Releases</a><a href="#/numbers">Numbers</a><a href="#/dates">Dates</a><a href="#/quotations">Quotations</a><a href="#/people">People</a></nav>
<div class="tools"><label class="theme">Theme <select id="theme"><option value="">Auto</option><option value="light">Light</option><option value="dark">Dark</option></select></label><button type="button" id="help-button" aria-haspopup="dialog">Keys</button></div>
</header>
<p class="loading">Loading …</p>
`
}

/** A script element with data; it is never run. */
export function formatData(name: 'rows' | 'document', json: string): string {
  return `<script type="application/json" class="${name}">${json}</script>\n`
}

/** The rest of the page, behind its data. */
export function formatTail(overview: string, version: string, code: PageCode): string {
  return `<main id="main" tabindex="-1">
<noscript><p class="warning">Without JavaScript this page shows the overview only. The texts are in the folder <code>text</code> of the dataset, the rows in its tables.</p></noscript>
<section id="overview" aria-labelledby="overview-title">
<h1 id="overview-title">Overview</h1>
${overview}
</section>
<div id="view"></div>
</main>
<footer class="bar-bottom"><p>Made by Presswork ${escapeHtml(version)}. This page works offline and loads nothing.</p></footer>
<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">Keys</h2>
<dl class="keys">
<div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next and previous mark of a text, row of a list</dd></div>
<div><dt><kbd>]</kbd> <kbd>[</kbd></dt><dd>next and previous release</dd></div>
<div><dt><kbd>n</kbd> <kbd>d</kbd> <kbd>q</kbd></dt><dd>show or hide numbers, dates, quotations</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>let go of a mark</dd></div>
<div><dt><kbd>/</kbd></dt><dd>search</dd></div>
<div><dt><kbd>1</kbd> … <kbd>6</kbd></dt><dd>overview, releases, numbers, dates, quotations, people</dd></div>
<div><dt><kbd>?</kbd></dt><dd>these keys</dd></div>
</dl>
<p><label><input type="checkbox" id="keys-on" checked> Single keys are on</label></p>
<form method="dialog"><button>Close</button></form>
</dialog>
<div id="announce" class="unseen" role="status"></div>
<script>${code.script}</script>
</body>
</html>
`
}
