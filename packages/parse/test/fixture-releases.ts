import { buildDocx } from './build-docx.ts'
import { buildPdf } from './build-pdf.ts'
import { type SetBlock, setRelease } from './set-release.ts'

const paragraph = (text: string): SetBlock => ({ kind: 'paragraph', text })
const item = (text: string): SetBlock => ({ kind: 'listItem', text })

const tariffs: SetBlock[] = [
  paragraph('FOR IMMEDIATE RELEASE'),
  { kind: 'heading', level: 1, text: 'Vessmark Rail to Run 14 Night Trains a Week From December' },
  paragraph(
    'SUNDERHOLM, 6 October 2025 – Vessmark Rail will double its night trains between Sunderholm and Karsby from seven to 14 a week when the winter timetable starts on 14 December 2025, the state-owned operator said today. The first carriages of a fleet that costs €212 million have passed their trials.',
  ),
  paragraph(
    'Passenger numbers on the route rose by 31 percent to 486,000 in the year to 31 August. Nearly one in three travellers had flown the route before, according to a survey of 2,140 passengers that the operator made in May and June.',
  ),
  paragraph(
    '“A night train is a hotel that moves, and it has to be as quiet as one,” said Mirela Oskarsdottir, the chief executive of Vessmark Rail. “We slept in the first carriage for nine nights before we signed for the other 41.”',
  ),
  { kind: 'heading', level: 2, text: 'What changes for passengers' },
  item('Beds in two-berth cabins from €89, in six-berth cabins from €39'),
  item('Breakfast from 5:30 a.m., an hour earlier than today'),
  item('Room for 12 bicycles a train, up from four; a place costs €8'),
  paragraph(
    'Tickets go on sale on Tuesday, 21 October, at 10 a.m. Holders of the Vessmark Card pay at least 15 percent less until 28 February 2026. The operator expects to sell more than 600,000 beds and seats in the first year.',
  ),
  { kind: 'heading', level: 2, text: 'Night trains in figures' },
  { kind: 'tableRow', text: 'Year\tTrains a week\tPassengers' },
  { kind: 'tableRow', text: '2022/23\t5\t298,000' },
  { kind: 'tableRow', text: '2023/24\t7\t371,000' },
  { kind: 'tableRow', text: '2024/25\t7\t486,000' },
  paragraph(
    'The carriages were built in Tolmark by Brenning Werke, which will maintain them for 15 years. Each is 26.4 metres long and has a top speed of 200 kilometres per hour. “We took the noise down by six decibels, which is what passengers notice most,” said Anders Quill, who led the project at Brenning Werke.',
  ),
  { kind: 'heading', level: 2, text: 'About Vessmark Rail' },
  paragraph(
    'Vessmark Rail runs 1,180 trains a day on 4,300 kilometres of track. It carried 92 million passengers in 2024 and employs 11,600 people.',
  ),
  { kind: 'heading', level: 2, text: 'Media contact' },
  paragraph('Ylva Stenmarck'),
  paragraph('Tel: +00 555 0148'),
  paragraph('press@vessmark-rail.example'),
]

const grant: Parameters<typeof buildDocx>[0] = [
  { text: 'Lindqvist Foundation Gives $18.5 Million to 23 Small Museums', style: 'Title' },
  {
    text: '**AUBREY FALLS, Ore., Sept. 23, 2025** – The Lindqvist Foundation today awarded grants of $18.5 million to 23 museums with fewer than ten employees each, its largest round since 2011. The grants run for three years and need no match.',
  },
  {
    text: 'More than 240 museums in 31 states applied. The smallest grant is $120,000, the largest $1.9 million, and over half of the money goes to counties with fewer than 50,000 inhabitants.',
    note: 'Inhabitants as counted in the census of 2020.',
  },
  {
    text: '“Small museums keep what nobody else keeps,” said Dolores Achterberg, president of the foundation. “They asked us for roofs and for time, and we can pay for both.”',
  },
  { text: 'What the grants are for', style: 'heading 1' },
  { text: 'Repairs of buildings: $9.2 million for 11 museums', bullet: true },
  { text: 'Catalogues and storage: $5.8 million for nine museums', bullet: true },
  { text: 'Schools and travelling shows: $3.5 million for three museums', bullet: true },
  { text: 'The largest grants', style: 'heading 1' },
  [
    ['Museum', 'County', 'Grant'],
    ['Aubrey Falls Mill Museum', 'Tarrow', '$1.9 million'],
    ['Museum of the Dry Lakes', 'Esmond', '$1.4 million'],
    ['Pike Station', 'Tarrow', '$950,000'],
  ],
  {
    text: 'The Mill Museum will use its grant to reopen the turbine hall, which has been closed since the flood of February 2017. “We have shown the hall through a window for eight years,” said its director, Tobias Wren. “In 2027 we will open the door.”',
  },
  { text: '**About the Lindqvist Foundation**' },
  {
    text: 'The foundation was set up in 1964 and has since given $412 million to museums and libraries. Applications for the next round are open until January 16, 2026.',
  },
  { text: '###' },
]

const mailText = `MEDIA RELEASE

Harrow Vale opens a night clinic, the first in the valley

HARROW VALE, 11 November 2025 - Harrow Vale Health opened a clinic today that
treats patients from 6 p.m. to 2 a.m. on every day of the year. It expects about
9,500 patients in its first year, of whom at least 40 percent would otherwise
have gone to the emergency department in Lowford, 54 kilometres away.

"Nobody chooses to be ill after six," said Dr Priya Ramanathan, the clinic's
medical director. "Until yesterday, after six meant an hour in a car."

The clinic has four doctors, nine nurses and six beds. It cost A$3.4 million, of
which the state paid A$2.1 million and the valley's councils the rest.

Waiting times will be published every Monday from 17 November.

About Harrow Vale Health

Harrow Vale Health runs two hospitals and seven clinics for 61,000 people.

Media contact: Callum Brandt, (03) 5550 0172

-- 
Callum Brandt
Media Adviser | Harrow Vale Health

On Mon, 10 Nov 2025 at 16:02, Newsdesk <newsdesk@valley-post.example> wrote:
> When will the release be out? We would like to run it on Wednesday,
> with at least two pictures.
`

const mailHtml = `<html><head><style>p{margin:0 0 1em}</style></head><body>
<div style="display:none">Open from 6 p.m. to 2 a.m. on every day of the year</div>
<p>MEDIA RELEASE</p>
<h1>Harrow Vale opens a night clinic, the first in the valley</h1>
${mailText
  .split('\n\n')
  .slice(2, 6)
  .map((text) => `<p>${text.replaceAll('\n', ' ')}</p>`)
  .join('\n')}
<h2>About Harrow Vale Health</h2>
<p>Harrow Vale Health runs two hospitals and seven clinics for 61,000 people.</p>
<p>Media contact: Callum Brandt, (03) 5550 0172</p>
<p>Sent from my phone</p>
<div class="gmail_quote"><div>On Mon, 10 Nov 2025 at 16:02, Newsdesk wrote:</div>
<blockquote>When will the release be out? We would like to run it on Wednesday, with at least two pictures.</blockquote></div>
</body></html>
`

const mail = `From: "Harrow Vale Health Media Team" <media@harrow-vale-health.example>
To: newsdesk@valley-post.example
Subject: RE: Harrow Vale opens a night clinic, the first in the valley
Date: Tue, 11 Nov 2025 08:45:00 +1100
Message-ID: <night-clinic@harrow-vale-health.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="part"

--part
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${mailText}
--part
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

${mailHtml}
--part--
`

const archive = [
  {
    id: 'WX-2025-107',
    headline: 'Third Dry Month in a Row in the Eastern Basin',
    published: '2025-06-02T09:00:00+02:00',
    issuer: 'Basin Weather Service',
    body: '<p>OSTRAVEN, 2 June 2025 – May brought 11 millimetres of rain to the Eastern Basin, less than a quarter of what is usual, the Basin Weather Service said. It was the <strong>third dry month in a row</strong>.</p><h2>Reservoirs</h2><ul><li>Lake Ostra: 62 percent full</li><li>Upper Velm: 48 percent full</li></ul><p>“We advise towns to plan for a summer with a third less water,” said forecaster Ilka Brandt.</p>',
  },
  {
    id: 'WX-2025-112',
    headline: 'Storm Brings 84 Millimetres in Six Hours',
    published: '2025-07-19T07:30:00+02:00',
    issuer: 'Basin Weather Service',
    body: 'OSTRAVEN, 19 July 2025 – A storm brought 84 millimetres of rain to Ostraven between 6 p.m. and midnight on Friday, the most in six hours since records began in 1931.\n\nGusts of up to 112 kilometres per hour were measured on Mount Velm. About 3,200 homes were without power for two hours.\n\n“The ground was so dry that most of it ran off,” said Ilka Brandt, who leads the forecast centre.',
  },
  {
    id: 'WX-2025-118',
    headline: 'Seasonal Outlook Now Issued Twice a Month',
    published: '2025-09-01',
    issuer: 'Basin Weather Service',
    body: 'From today the Basin Weather Service issues its seasonal outlook on the 1st and the 15th of every month instead of once. The service reaches some 240,000 subscribers.',
  },
]

/** Fixture releases in formats that no editor writes: `UPDATE_FIXTURES=1 npx vitest run packages/parse/test/fixtures.test.ts`. */
export const fixtureReleases: Readonly<Record<string, () => Uint8Array>> = {
  'night-trains.pdf': () =>
    buildPdf(setRelease(tariffs, 'Vessmark Rail | Press release 31/2025'), {
      Title: 'Microsoft Word - PR 31 final.docx',
      Author: 'ystenmarck',
      CreationDate: 'D:20251103101500Z',
    }),
  'museum-grants.docx': () => buildDocx(grant, 'Release template 2019'),
  'night-clinic.eml': () => new TextEncoder().encode(mail),
  'weather-archive.jsonl': () =>
    new TextEncoder().encode(`${archive.map((record) => JSON.stringify(record)).join('\n')}\n`),
}
