import { attribute, type Element, isBlock } from './element.ts'

const plainId = /^[A-Za-z][\w-]{0,80}$/
const mostSteps = 40

/**
 * A CSS selector of the block that an element stands in, from the nearest id down: `#story > p:nth-of-type(2)`. Places are
 * counted by name, so that scripts that were taken out do not shift them.
 */
export function selectBlock(element: Element): string {
  let current: Element | undefined = element
  while (current.parent && !isBlock(current)) current = current.parent
  const steps: string[] = []
  while (current && steps.length < mostSteps) {
    const id = attribute(current, 'id')
    if (plainId.test(id)) {
      steps.push(`#${id}`)
      break
    }
    const { tagName, place } = current
    steps.push(tagName === 'html' || tagName === 'body' ? tagName : `${tagName}:nth-of-type(${place})`)
    current = current.parent
  }
  return steps.reverse().join(' > ')
}
