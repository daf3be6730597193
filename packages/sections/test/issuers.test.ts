import type { Block } from '@presswork/model'
import { describe, expect, test } from 'vitest'
import { extractOutline } from '../src/index.ts'

const prose = 'It employs two hundred smiths, and the first anvils left the new plant on Friday for customers abroad.'

describe('who issued a release', () => {
  test.each([
    [
      'below a second dateline',
      [
        'Acme Opens Plant',
        'SPRINGFIELD, IL / PR Wire / May 3, 2024 10:58',
        'Springfield, IL, May 3rd, 2024- Acme Forge Works, a maker of anvils, today announced a plant.',
      ],
      'Acme Forge Works',
    ],
    [
      'of two, the one whose short name the title opens with',
      [
        'Green Anvil Becomes Supplier of Tarn Theatre Group',
        'At the Tarn Theatre Group, anvils are to ring each night. Green Anvil Works makes them.',
        'About Tarn Theatre Group',
        prose,
        'About Green Anvil Works',
        prose,
      ],
      'Green Anvil Works',
    ],
    [
      'who signs',
      [
        'Elland and Tarn Sign a Treaty',
        'The Government of Elland and the Tarn Republic today announced that they signed a treaty.',
        prose,
        'MINISTRY OF WORKS',
        '4 May 2019',
      ],
      'MINISTRY OF WORKS',
    ],
    [
      'whose name closes the release',
      ['Anvils Ring', `Two smiths were fined today for ringing at night. ${prose}`, 'Bureau of Anvils'],
      'Bureau of Anvils',
    ],
    ['no name that closes a list of names', ['Anvils Ring', prose, 'Jane Roe', 'Tarn Forge Association'], null],
    ['no last line that is no organisation', ['Anvils Ring', prose, 'Tarn Falls'], null],
    [
      'to whom one writes',
      [
        'Anvils Ring',
        `As said last year, the Ministry of Works will hear the smiths. ${prose}`,
        'Please write to:',
        'The Ministry of Works',
        '12 Mill Lane',
        prose,
      ],
      'Ministry of Works',
    ],
    [
      'nobody at whose address one meets',
      [
        'Anvils Ring',
        `The smiths will meet in May. ${prose}`,
        'Please come to:',
        'Tarn Trade Centre',
        '12 Mill Lane',
        prose,
      ],
      null,
    ],
    [
      'the member at the head of a title',
      ['Congresswoman Jane Roe Criticizes Plan', `Elland, IL  Roe asked hard questions of the board. ${prose}`],
      'Jane Roe',
    ],
    [
      'no member of whom the lead does not speak',
      ['Congresswoman Jane Roe Criticizes Plan', `In Tarn, hard questions were asked of the board. ${prose}`],
      null,
    ],
    [
      'no word that only opens its sentence',
      ['Anvils Ring', `Known for its known anvils, Tarn has launched a plant. ${prose}`],
      null,
    ],
    [
      'no place of a dateline that was not read',
      [
        'Anvils Ring',
        `Tarn Falls, IL (May 3, 2024) (Some Wire) Friday @ 7:00 – Acme’s Forge, a maker, launched it. ${prose}`,
      ],
      null,
    ],
    [
      'behind a place whose dash is lost',
      ['Anvils Ring', `Tarn Falls, IL  Today, Congresswoman Jane Roe (D-IL) announced a plant. ${prose}`],
      'Jane Roe',
    ],
    [
      'behind whose legal form a dash follows',
      ['Anvils Ring', `Acme Works AG today announced a plant – the first in Tarn. ${prose}`],
      'Acme Works AG',
    ],
    [
      'whose legal form has two letters',
      ['Anvils Ring', `Acme Forge, SA announced a plant in Tarn. ${prose}`],
      'Acme Forge',
    ],
    ['no order', ['Order Status', `Executive Order 99123, issued in 1981, announces rules. ${prose}`], null],
    [
      'no noun that could be a verb',
      ['Acme Forge Annual Report 2022', `We share the Acme Forge Annual Report. ${prose}`],
      null,
    ],
    [
      'no title that the lead opens with once more',
      ['Tarn Pivots Beyond Steel', `Tarn Pivots Beyond Steel: A New PlantElland – They have launched it. ${prose}`],
      null,
    ],
    [
      'at the top of the contacts, if the title speaks of it',
      [
        'Anvilo Pivots Beyond Steel',
        `They have launched it, says Anvilo. ${prose}`,
        'Contact Information',
        'Anvilo',
        '12 Mill Lane, Tarn',
      ],
      'Anvilo',
    ],
    [
      'at the top of the contacts, if its words say what it is',
      [
        'A Pivot Beyond Steel',
        `The new plant of the Tarn Forge Group is there. ${prose}`,
        'Media Contact',
        'Jane Roe',
        'Tarn Forge Group',
        '555-0100',
      ],
      'Tarn Forge Group',
    ],
    [
      'no contact who is a person',
      [
        'Jane Roe Pivots Beyond Steel',
        `The plant of Jane Roe is there. ${prose}`,
        'Media Contact',
        'Jane Roe',
        '555-0100',
      ],
      null,
    ],
    [
      'none that the lead only explains',
      [
        'Minister Leaves for Tarn',
        `The AFLM is a forum that promotes trade and announced a treaty last year. ${prose}`,
      ],
      null,
    ],
    ['no product', ['The Anvil 8 Delivers More Weight', `The Anvil 8 is heavy. ${prose}`], null],
    [
      'no month',
      ['Plant Opens', 'Venice, Elland– February, --, 2025 – We announced the launch of a plant today. It is new.'],
      null,
    ],
  ])('%s', (_, blocks, organization) => {
    expect(extractOutline(blocks.join('\n\n')).organization).toBe(organization)
  })

  test('in a lead that is marked as a heading', () => {
    const lead = `Acme Forge Company is glad to open a plant in town. ${prose}`
    const text = ['Anvils Ring', lead, prose].join('\n\n')
    const kinds = ['paragraph', 'heading', 'paragraph'] as const
    const blocks = ['Anvils Ring', lead, prose].map((value, index): Block => {
      const start = index === 2 ? text.lastIndexOf(value) : text.indexOf(value)
      const span = { start, end: start + value.length }
      return kinds[index] === 'heading' ? { kind: 'heading', level: 3, ...span } : { kind: 'paragraph', ...span }
    })
    expect(extractOutline(text, { blocks }).organization).toBe('Acme Forge Company')
  })

  test('a day that is not set yet is no place', () => {
    expect(
      extractOutline(`Acme Opens Plant\n\nXX March 2024 – Acme Forge opened a plant. ${prose}`).dateline,
    ).toBeNull()
  })
})
