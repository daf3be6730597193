import { expandInput, parseRelease } from '@presswork/parse'
import { describe, expect, test } from 'vitest'
import { describeBlocks } from './describe-blocks.ts'

const headers =
  'From: Ellery Harbour Board Press Office <press@ellery.example>\nSubject: Board deepens channel\nDate: Mon, 4 May 2026 23:30:00 -0500'
const encode = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\n', '\r\n'))

async function read(body: string, head = headers, type = 'text/plain') {
  const file = await parseRelease(encode(`${head}\nContent-Type: ${type}; charset=utf-8\n\n${body}`), { path: 'a.eml' })
  expect(file.messages.map(({ reason }) => reason)).toEqual([])
  const blocks = describeBlocks({ text: String(file), blocks: file.data.blocks ?? [], metadata: {} })
  return { blocks, metadata: file.data.metadata }
}

const title = 'heading1 Board deepens channel'

test('quotation marks of windows-1252 in a mail that says it is ISO 8859-1', async () => {
  const mail = `${headers}\nContent-Type: text/plain; charset=iso-8859-1\n\n\u0093It agreed,\u0094 the board said.`
  const file = await parseRelease(Buffer.from(mail.replaceAll('\n', '\r\n'), 'latin1'), { path: 'a.eml' })
  expect(String(file)).toContain('“It agreed,” the board said.')
})

test('a label before the subject is no title', async () => {
  const head = headers.replace('Subject: ', 'Subject: PRESS RELEASE: ')
  expect((await read('It agreed.', head)).metadata).toMatchObject({ title: 'Board deepens channel' })
})

test('a label with another mark before the subject is no title either', async () => {
  const head = headers.replace('Subject: ', 'Subject: PRESS RELEASE | ')
  expect((await read('It agreed.', head)).metadata).toMatchObject({ title: 'Board deepens channel' })
})

test('a name before the subject is no other title', async () => {
  const head = headers.replace('Subject: ', 'Subject: Ellery: ')
  expect((await read('Board deepens channel\n\nIt agreed.', head)).blocks).toEqual([
    'paragraph Board deepens channel',
    'paragraph It agreed.',
  ])
})

describe('the text of a mail', () => {
  const cases: [name: string, body: string, blocks: string[]][] = [
    [
      'is unwrapped',
      'The board said on Monday that it would deepen the\nchannel by two metres.\n\nIt agreed.',
      [
        title,
        'paragraph The board said on Monday that it would deepen the channel by two metres.',
        'paragraph It agreed.',
      ],
    ],
    [
      'does not repeat its subject',
      'Board Deepens Channel\n\nIt agreed.',
      ['paragraph Board Deepens Channel', 'paragraph It agreed.'],
    ],
    [
      'loses the note to the editor above a rule',
      'Hi all,\n\nPlease find our news below. Jo can talk to you.\n\nBest,\nAda\n\n---\n\nThe board said on Monday that it would deepen the channel by two metres, and that the work begins in spring.',
      [
        title,
        'paragraph The board said on Monday that it would deepen the channel by two metres, and that the work begins in spring.',
      ],
    ],
    [
      'loses the note above its subject',
      'Dear Ms Lind,\n\nA story for you.\n\nAda\n\nBoard deepens channel\n\nThe board agreed on Monday that the channel is too shallow.',
      ['paragraph Board deepens channel', 'paragraph The board agreed on Monday that the channel is too shallow.'],
    ],
    [
      'keeps a greeting without a release below',
      'Dear friends,\n\nThe board agreed on Monday to deepen the channel.\n\nIt is a good day for all of us.',
      [
        title,
        'paragraph Dear friends,',
        'paragraph The board agreed on Monday to deepen the channel.',
        'paragraph It is a good day for all of us.',
      ],
    ],
    [
      'keeps a rule without a greeting above',
      'The channel is too shallow.\n\n---\n\nThe board agreed on Monday to deepen it.',
      [
        title,
        'paragraph The channel is too shallow.',
        'rule ---',
        'paragraph The board agreed on Monday to deepen it.',
      ],
    ],
    [
      'loses the address below a notice of its list',
      'It agreed on Monday.\n\nIt is a good day.\n\nYou are receiving this because you asked for it.\n\nEllery Board, 1 Quay Street',
      [title, 'paragraph It agreed on Monday.', 'paragraph It is a good day.'],
    ],
    ['loses its signature', 'It agreed.\n\n-- \nAda Moss\nPress Office', [title, 'paragraph It agreed.']],
    [
      'loses the mail that it answers',
      'It agreed.\n\nOn Sun, 3 May 2026 at 9:00, Jo Lind <jo@news.example>\nwrote:\n> When?\n> Where?',
      [title, 'paragraph It agreed.'],
    ],
    [
      'loses a mail under a divider',
      'It agreed.\n\n-----Original Message-----\nFrom: Jo Lind\nSent: Sunday\nSubject: When',
      [title, 'paragraph It agreed.'],
    ],
    [
      'loses a mail under its head',
      'It agreed.\n\nFrom: Jo Lind\nSent: Sunday, 3 May\nTo: Ada Moss\nSubject: When\n\nWhen?',
      [title, 'paragraph It agreed.'],
    ],
    ['loses notices', 'It agreed.\n\nTo unsubscribe from this list, click here.', [title, 'paragraph It agreed.']],
  ]
  test.each(cases)('%s', async (_, body, blocks) => {
    expect((await read(body)).blocks).toEqual(blocks)
  })

  test('of HTML keeps headings, lists and tables, and loses what is hidden or quoted', async () => {
    const html =
      '<html><body><div style="display:none">Preview</div><h2>Works</h2><p>They began.</p><ul><li>a crane</li></ul>' +
      '<table><tr><td>Calls</td><td>87</td></tr></table><div class="gmail_quote">On Sunday Jo wrote:<blockquote>When?</blockquote></div></body></html>'
    expect((await read(html, headers, 'text/html')).blocks).toEqual([
      title,
      'heading2 Works',
      'paragraph They began.',
      'listItem a crane',
      'tableRow Calls\t87',
    ])
  })
})

describe('the fields of a mail', () => {
  test('title, the day as the sender wrote it, and who a shared mailbox stands for', async () => {
    expect((await read('x')).metadata).toEqual({
      title: 'Board deepens channel',
      date: '2026-05-04',
      organization: 'Ellery Harbour Board',
    })
  })

  test.each([
    ['a person names no organization', 'From: Ada Moss <ada.moss@ellery.example>'],
    ['nor does a bare address', 'From: press@ellery.example'],
    ['nor a service', 'From: Ellery Board via Wire <news@wire.example>'],
  ])('%s', async (_, from) => {
    expect((await read('x', `${from}\nSubject: RE: [EXTERNAL] Fwd: Board`)).metadata).toEqual({ title: 'Board' })
  })

  test('of a forwarded mail are those of the release', async () => {
    const body =
      'For your desk.\n\n---------- Forwarded message ---------\nFrom: Tarn Council Newsroom <newsroom@tarn.example>\nDate: Sun, 3 May 2026 at 09:00\nSubject: Council opens pool\nTo: <list@news.example>\n\nThe council opened a pool.\n'
    expect(
      await read(
        body,
        `From: Jo Lind <jo@news.example>\nSubject: Fwd: Council opens pool\nDate: Mon, 4 May 2026 10:00:00 +0000`,
      ),
    ).toEqual({
      blocks: ['heading1 Council opens pool', 'paragraph The council opened a pool.'],
      metadata: { title: 'Council opens pool', date: '2026-05-03', organization: 'Tarn Council' },
    })
  })
})

describe('attachments', () => {
  const mail = (text: string): string => `${headers}
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

${text}
--b
Content-Type: text/markdown; name="annex A.md"
Content-Disposition: attachment; filename="annex A.md"

# Annex
--b
Content-Type: image/png; name="logo.png"
Content-Disposition: attachment; filename="logo.png"
Content-Transfer-Encoding: base64

AAAA
--b
Content-Type: message/rfc822

Subject: Inner
Content-Type: text/plain

Inner text.
--b--
`
  async function list(text: string): Promise<string[]> {
    const names: string[] = []
    for await (const part of expandInput(encode(mail(text)), { path: 'a.eml' })) names.push(`${part.path} ${part.name}`)
    return names
  }

  test('that may be releases are documents of their own', async () => {
    expect(await list('See the annex.')).toEqual([
      'a.eml ',
      'a.eml/annex A.md annex A.md',
      'a.eml/attachment-3.eml attachment-3.eml',
    ])
  })

  test('of an empty mail stand alone', async () => {
    expect(await list(' ')).toEqual(['a.eml/annex A.md annex A.md', 'a.eml/attachment-3.eml attachment-3.eml'])
  })
})
