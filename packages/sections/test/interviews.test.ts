import { describe, expect, test } from 'vitest'
import { extractOutline } from '../src/index.ts'

const answer =
  'My father did, when the river took the old works and the town was left with two hundred smiths who had nothing to do.'

function headingsOf(...lines: string[]): string[] {
  const text = ['Members of Acme: Jane Doe', answer, ...lines].join('\n\n')
  return extractOutline(text).sections.flatMap(({ heading }) =>
    heading ? [text.slice(heading.start, heading.end)] : [],
  )
}

describe('interviews', () => {
  test('the questions of a named asker are headings', () => {
    const questions = [
      'Roe: Who founded Acme?',
      'Roe: Tell us about your first plant.',
      'Roe: What do you forge today?',
    ]
    expect(headingsOf(...questions.flatMap((question) => [question, `Doe: ${answer}`]))).toEqual(questions)
  })

  test.each([
    ['a nameless asker', ['Question: Who founded Acme?', 'Question: And why?', 'Question: What came of it?']],
    ['turns that tell', ['Roe: We met in May.', 'Roe: You sold the old works?', 'Roe: I was sorry to see it go.']],
  ])('turns of a transcript are none: %s', (_, turns) => {
    expect(headingsOf(...turns.flatMap((turn) => [turn, `Doe: ${answer}`]))).toEqual([])
  })

  test('questions between the answers of two are headings', () => {
    const questions = ['Who founded Acme Forge?', 'What do you forge today?']
    const answers = [`Doe: ${answer}`, `Roe: ${answer}`]
    expect(headingsOf(...questions.flatMap((question) => [question, ...answers]))).toEqual(questions)
  })

  test('a call among questions is a heading', () => {
    const lines = ['Who are you?', 'When did you start?', 'Where do you work?', 'What do you forge?']
    const call = 'Describe Acme in three words!'
    expect(headingsOf(...[...lines, call].flatMap((line) => [line, answer]))).toEqual([...lines, call])
  })

  test('questions in a speech are none', () => {
    const question = 'What are the trades that the town should learn?'
    expect(
      headingsOf('Mayor Jane Roe: Ladies and gentlemen, welcome to Springfield.', answer, question, answer),
    ).toEqual([])
  })
})
