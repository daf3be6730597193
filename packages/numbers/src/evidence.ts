import type { Token, TokenSentence } from '@presswork/language'
import { findIssuerDollar } from './dollar-evidence.ts'
import { isCurrencyLetter, readLetterCurrencies } from './letter-currencies.ts'
import { findNamedNumbers } from './named-numbers.ts'
import { findNumberedParagraphs } from './numbered-paragraphs.ts'
import { findSpokenCountry } from './shared-currencies.ts'
import { partsThousandsBySpace } from './spaced-thousands.ts'
import { readSpokenDollar } from './spoken-dollar.ts'

/** What the whole text tells about how its figures are to be read; each answer is looked for when it is first asked for. */
export class Evidence {
  readonly #sentences: readonly TokenSentence[]
  readonly #currency: string | undefined
  #decimalComma: boolean | undefined
  #dollar: string | undefined
  #cents: string | undefined
  #letters: ReadonlyMap<string, string> | undefined
  #spacedThousands: boolean | undefined
  #poundsAreMoney: boolean | undefined
  #poundsAreWeight: boolean | undefined
  #smallMillions: boolean | undefined
  readonly #countries = new Map<string, string | undefined>()
  #numberedParagraphs: ReadonlySet<number> | undefined
  #namedNumbers: ReadonlySet<string> | undefined

  /** @param currency the ISO 4217 code of a bare `$`, where the caller knows it */
  constructor(sentences: readonly TokenSentence[], currency: string | undefined) {
    this.#sentences = sentences
    this.#currency = currency
  }

  /** Whether commas are decimal marks and points group thousands: "1.234.567", "2.345,67". */
  get decimalComma(): boolean {
    this.#decimalComma ??= this.#some(
      ({ type, value }) =>
        type === 'number' && value.length > 6 && /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/.test(value),
    )
    return this.#decimalComma
  }

  /** ISO 4217 code of a bare `$`. */
  get dollar(): string {
    this.#dollar ??= this.#currency ?? this.#findDollar()
    return this.#dollar
  }

  /** ISO 4217 code of cents that name no currency. */
  get cents(): string {
    this.#cents ??= this.#findCents()
    return this.#cents
  }

  /** Whether the text parts thousands by a space: "34 712". */
  get spacedThousands(): boolean {
    this.#spacedThousands ??= partsThousandsBySpace(this.#sentences)
    return this.#spacedThousands
  }

  /** Whether the text shows sterling, so that "pounds" are money and no weight. */
  get poundsAreMoney(): boolean {
    this.#poundsAreMoney ??= this.#some(({ value }) => value === '£' || value === 'GBP' || value === 'sterling')
    return this.#poundsAreMoney
  }

  /** Whether the text writes dollars and no sterling, so that even millions of pounds are weight. */
  get poundsAreWeight(): boolean {
    this.#poundsAreWeight ??= !this.poundsAreMoney && this.#some(({ value }) => value === '$')
    return this.#poundsAreWeight
  }

  /** Whether the text writes millions with a small letter: "£5m". */
  get smallMillions(): boolean {
    this.#smallMillions ??= this.#some(isSmallMillion)
    return this.#smallMillions
  }

  /** The currency of a letter before a figure, if it is one in this text: "R" of "R1 500". */
  letterCurrency(letter: string): string | undefined {
    if (!isCurrencyLetter(letter)) return undefined
    this.#letters ??= readLetterCurrencies(this.#sentences)
    return this.#letters.get(letter)
  }

  /** The currency of a name that several countries share, where the text speaks of one of them: "pesos". */
  spokenCurrency(name: string): string | undefined {
    if (!this.#countries.has(name)) this.#countries.set(name, findSpokenCountry(this.#sentences, name))
    return this.#countries.get(name)
  }

  /** Whether a paragraph opens with its own number, one up from the one before: "4 The fund …", "5 Its board …". */
  isNumbered(paragraph: number): boolean {
    this.#numberedParagraphs ??= findNumberedParagraphs(this.#sentences)
    return this.#numberedParagraphs.has(paragraph)
  }

  /** Whether sentences of the text have a number word and the word behind it at the head of a name: "First Eastern Mills". */
  isNamed(number: string, next: string): boolean {
    this.#namedNumbers ??= findNamedNumbers(this.#sentences)
    return this.#namedNumbers.has(`${number} ${next}`)
  }

  #findDollar(): string {
    const issuer = findIssuerDollar(this.#sentences)
    return issuer || readSpokenDollar(this.#sentences, issuer !== undefined)
  }

  #findCents(): string {
    if (this.#some(({ value }) => value === '$')) return this.dollar
    return this.#some(({ value }) => value === '€') ? 'EUR' : (this.letterCurrency('R') ?? this.dollar)
  }

  #some(isEvidence: (token: Token, at: number, tokens: readonly Token[]) => boolean): boolean {
    return this.#sentences.some(({ tokens }) => tokens.some(isEvidence))
  }
}

/** The "m" of "£5m". */
function isSmallMillion({ value, spaceBefore }: Token, at: number, tokens: readonly Token[]): boolean {
  return (
    value === 'm' && !spaceBefore && tokens[at - 1]?.type === 'number' && /^[$€£]$/.test(tokens[at - 2]?.value ?? '')
  )
}
