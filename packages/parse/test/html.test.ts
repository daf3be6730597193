import { parseHtml } from '@presswork/parse'
import { describe, expect, test } from 'vitest'
import { describeBlocks } from './describe-blocks.ts'

const prose =
  'The harbour board of Port Ellery said on Monday that it would deepen the channel by two metres this spring.'

describe('HTML becomes blocks', () => {
  const cases: [name: string, body: string, blocks: string[]][] = [
    ['headings', '<h1>Port opens</h1><h3>Works</h3>', ['heading1 Port opens', 'heading3 Works']],
    ['white space collapses, U+00A0 stays', '<p> a\n  b&nbsp; <b>c</b>d </p>', ['paragraph a b\u00a0 cd']],
    ['one break is a line, two are a paragraph', '<p>a<br>b<br> <br>c</p>', ['paragraph a\nb', 'paragraph c']],
    ['lists', '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>', ['listItem a', 'listItem b', 'listItem c']],
    [
      'table cells never fuse',
      '<table><tr><th>Q3 2020</th><td>1,234.5</td></tr><tr><td>x<br>y</td><td>2</td></tr></table>',
      ['tableRow Q3 2020\t1,234.5', 'tableRow x y\t2'],
    ],
    ['layout tables are read as their cells', '<table><tr><td><p>a</p></td></tr></table>', ['paragraph a']],
    [
      'tables that set a page are read as their cells',
      `<table><tr><td>&nbsp;</td><td>${`<p>${prose}`.repeat(2)}<p><b>Works</b><p>${prose}<p>${prose}</td></tr></table>`,
      [`paragraph ${prose}`, `paragraph ${prose}`, 'paragraph* Works', `paragraph ${prose}`, `paragraph ${prose}`],
    ],
    [
      'a list of tags goes',
      `<p>${prose}</p><p>Tags: <a href="/a">anvils</a>, <a href="/b">smiths</a></p><p>Tags: anvils and smiths</p>`,
      [`paragraph ${prose}`, 'paragraph Tags: anvils and smiths'],
    ],
    [
      'quotations, code, rules',
      '<blockquote><p>q</p></blockquote><pre>a\n b</pre><hr>',
      ['quote q', 'code a\n b', 'rule ---'],
    ],
    [
      'bold paragraphs',
      '<p><strong>Works</strong></p><p><b>Works</b><br>Text here.</p>',
      ['paragraph* Works', 'paragraph* Works', 'paragraph Text here.'],
    ],
    [
      'superscripts that refer to notes are dropped, others stay',
      '<p><sup>1</sup> Ships<sup>2</sup> of 60 m<sup>2</sup>, 10<sup>-6</sup> in all,<sup>iv</sup> and A<sup>*</sup>STAR <sup><a href="#n">[3]</a></sup>.</p>',
      ['paragraph 1 Ships of 60 m2, 10⁻⁶ in all, and A*STAR [3].'],
    ],
    ['text without elements', 'One.<div>Two.</div>Three.', ['paragraph One.', 'paragraph Two.', 'paragraph Three.']],
    [
      'scripts, forms, hidden and named boilerplate go',
      '<script>x</script><p>a</p><form>f</form><p hidden>h</p><div class="share-bar">s</div><div style="display: none">d</div>',
      ['paragraph a'],
    ],
  ]
  test.each(cases)('%s', (_, body, blocks) => {
    expect(describeBlocks(parseHtml(`<!doctype html><body>${body}`))).toEqual(blocks)
  })
})

test('a standfirst that stands beside the main content is kept under the title, a link to the category is not', () => {
  const lead = 'The board met in Port Ellery and agreed on the works.'
  const page = `<body><article><div><a href="/n" rel="category">News</a><h1>Port opens</h1><div class="p-summary"><p>${lead}</p></div></div>
    <div itemprop="articleBody"><p>${prose}</p><p>${prose} <a class="player-link" href="/e">Jane Roe</a> agreed.</p></div></article></body>`
  expect(describeBlocks(parseHtml(page))).toEqual([
    'heading1 Port opens',
    `paragraph ${lead}`,
    `paragraph ${prose}`,
    `paragraph ${prose} Jane Roe agreed.`,
  ])
})

test('the main content is kept, with the title on top, and the page around it is not', () => {
  const page = `<!doctype html><html lang="en-gb"><head><title>Port opens | Ellery Board</title>
    <meta property="og:title" content="Port opens"><meta property="article:published_time" content="2026-08-04T23:00:00-05:00">
    </head><body><header><a href="/">Home</a></header><nav><ul><li><a href="/a">News</a></ul></nav>
    <div class="page"><h1>Port opens</h1><div class="col"><p>${prose}</p><p>${prose}</p><div class="related-links"><p>${prose}</p></div>
    <figure><img src="x"><figcaption>A pier</figcaption></figure></div><div class="col"><ul><li><a href="/b">Other news</a><li><a href="/c">More</a></ul></div></div>
    <footer>Imprint</footer></body></html>`
  const parsed = parseHtml(page)
  expect(describeBlocks(parsed)).toEqual(['heading1 Port opens', `paragraph ${prose}`, `paragraph ${prose}`])
  expect(parsed.metadata).toEqual({
    title: 'Port opens',
    date: '2026-08-04',
    organization: 'Ellery Board',
    language: 'en-GB',
  })
})

test('blocks know their line and element', () => {
  const page = `<script>x</script><h1>Port opens</h1>
<div id="story"><div>
  <p>a</p><script>y</script>
  <p>
    <b>b</b></p><ul><li>c</ul>
  <table><tr><td>d<td>e</table></div></div>`
  expect(parseHtml(page).blocks.map(({ line, selector }) => `${line} ${selector}`)).toEqual([
    '1 html > body > h1:nth-of-type(1)',
    '3 #story > div:nth-of-type(1) > p:nth-of-type(1)',
    '5 #story > div:nth-of-type(1) > p:nth-of-type(2)',
    '5 #story > div:nth-of-type(1) > ul:nth-of-type(1) > li:nth-of-type(1)',
    '6 #story > div:nth-of-type(1) > table:nth-of-type(1) > tbody:nth-of-type(1) > tr:nth-of-type(1)',
  ])
})

describe('metadata', () => {
  const cases: [name: string, head: string, metadata: object][] = [
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Port opens","datePublished":"2026-08-04","publisher":{"name":"Ellery Board"}}]}</script>',
      { title: 'Port opens', date: '2026-08-04', organization: 'Ellery Board' },
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{oops</script><title>Port opens</title>',
      { title: 'Port opens' },
    ],
    [
      'Dublin Core',
      '<meta name="DC.date" content="20260804"><meta name="dcterms.publisher" content="Ellery Board">',
      { date: '2026-08-04', organization: 'Ellery Board' },
    ],
    [
      'microdata and microformats',
      '<body><time datetime="2026-08-04" itemprop="datePublished">x</time><span class="p-location">Tarn</span>',
      { date: '2026-08-04', place: 'Tarn' },
    ],
    [
      'the site name is cut off',
      '<title>Port of Ellery opens its third pier - Ellery Board</title>',
      { title: 'Port of Ellery opens its third pier' },
    ],
    [
      'the site is a newsroom',
      '<meta property="og:site_name" content="Ellery Board Newsroom">',
      { organization: 'Ellery Board' },
    ],
    [
      'a heading that says more than the page’s own title',
      '<title>Port of Ellery to open pier | News</title><body><h1>Port of Ellery agrees to open its third pier, the largest in Tarn</h1>',
      { title: 'Port of Ellery agrees to open its third pier, the largest in Tarn' },
    ],
    [
      'the site’s name in front of the title, of which the text speaks',
      '<title>Ellery Board - Port of Ellery to open its third pier</title><body><h2>Port of Ellery to open its third pier</h2><p>Ellery Board opens it in May, and trains will run to it.</p>',
      { title: 'Port of Ellery to open its third pier', organization: 'Ellery Board' },
    ],
    [
      'the site’s name of one word, with which the text opens',
      '<title>Recall of the blue electric blankets – Ellerglow</title><body><h1>Recall of the blue electric blankets</h1><p>Ellerglow asks its customers to stop using them.</p>',
      { title: 'Recall of the blue electric blankets', organization: 'Ellerglow' },
    ],
    ['the German way to write a day', '<meta name="date" content="2. August 2026">', { date: '2026-08-02' }],
    [
      'a section’s name behind the title, of which the text says nothing',
      '<title>Port of Ellery to open its third pier - Harbour News</title><body><h1>Port of Ellery to open its third pier</h1><p>It opens in May, and trains will run to it.</p>',
      { title: 'Port of Ellery to open its third pier' },
    ],
    [
      'the heading behind the site’s name',
      '<title>Ellery : News - Port of Ellery opens its pier</title><body><h1>Port of Ellery opens its pier</h1>',
      { title: 'Port of Ellery opens its pier' },
    ],
    [
      'a heading that says something else',
      '<title>Port of Ellery to open pier | News</title><body><h1>Ellery Board news and media</h1>',
      { title: 'Port of Ellery to open pier' },
    ],
    [
      'the heading before the site’s name',
      '<title>Port of Ellery opens its pier • Ellery</title><body><h1>Port of Ellery opens its pier</h1>',
      { title: 'Port of Ellery opens its pier' },
    ],
    [
      'a service that distributes releases issues none',
      '<meta property="og:site_name" content="Tarn Newswire"><meta name="publisher" content="PR Newswire">',
      {},
    ],
    [
      'a day beside the title that nothing names and the text leaves out',
      `<body><div><p>Press release</p><h1>Port opens</h1><p>First published: 4 August 2026</p></div><div class="page-body"><p>${prose}</p></div>`,
      { date: '2026-08-04' },
    ],
    ['a day that stands in the text as a line', `<body><h1>Port opens</h1><p>4 August 2026</p><p>${prose}</p>`, {}],
    [
      'days of other things',
      `<body><h1>Port opens</h1><ul><li>4 August 2026</li></ul><p>It closed on 5 August 2026</p><p>${prose}</p>`,
      {},
    ],
    [
      'a date beside the title',
      '<body><aside><span class="date">1 May 2026</span></aside>' +
        '<i></i>'.repeat(80) +
        '<h1>Port</h1><p class="post-date">Published on: 4 August 2026</p>',
      { date: '2026-08-04' },
    ],
    [
      'dates without a title that differ',
      '<body><time datetime="2026-08-04">x</time><time datetime="2026-08-05">y</time>',
      {},
    ],
    ['an update is no publication', '<body><time class="updated" datetime="2026-08-04">x</time>', {}],
  ]
  test.each(cases)('%s', (_, head, metadata) => {
    expect(parseHtml(head).metadata).toEqual(metadata)
  })
})
