import { attribute, type Element } from './element.ts'

// Words of class names and ids that sites give to what is not the article: "share-buttons", "relatedLinks", "post__tags"
const boilerplateWord = words(`
  nav navbar navigation menu breadcrumb breadcrumbs sidebar aside rail footer masthead topbar toolbar tools utility
  share shares sharing sharebar sharedaddy social addthis addtoany follow followers
  related recommended recommendation recommendations recirc trending popular teaser teasers playlist upnext
  newsletter subscribe subscription signup promo promos promoted advert adverts advertisement advertising ad ads adsense dfp
  sponsored sponsor outbrain taboola comment comments disqus respond cookie cookies consent gdpr popup modal lightbox overlay
  tooltip pagination pager paging widget widgets login skip byline meta metadata postmeta bottommeta credit credits
  copyright gallery slideshow carousel slider feedback rating ratings poll donate donation search searchform banner
  noprint print player caption captions tags taglist tagcloud`)

const boilerplatePhrase =
  /(?:^|-)(?:most-(?:read|popular|viewed)|(?:more|latest)-(?:news|stories|from)|read-?(?:more|next)|see-also|also-like|up-next|sign-up|pop-up|side-bar|screen-reader(?:-text)?|sr-only|visually-?hidden|element-(?:invisible|hidden)|author-(?:bio|info|box)|about-author|post-(?:info|navigation)|prev-next|filed-under|post-categories|related-?posts|relatedposts|contact-form)(?:-|$)/

// Names of the article itself, whatever else they say: "article-body has-sidebar", "entry-content"
const articleName =
  /^(?:[a-z]+-)*(?:article|entry|post|story|release|news|main|page|field)-?(?:body|content|text|copy)$|^(?:main|article|content)$/

const hiddenName = /^(?:hidden|hide|d-none|is-hidden|u-hidden|invisible|visuallyhidden|display-none)$/

/** Whether the class names and the id of an element call it something else than the article. */
export function isNamedBoilerplate(element: Element): boolean {
  const names = listNames(element)
  return !names.some((name) => articleName.test(name.replace(/-+/g, '-'))) && names.some(saysBoilerplate)
}

function saysBoilerplate(name: string): boolean {
  if (hiddenName.test(name)) return true
  if (/^(?:has|with|without|no|not|is|show|u|js)-/.test(name)) return false // "has-sidebar" is the article beside one
  // BEM names the block first: "story__share" is a share bar, "gallery__title" belongs to a gallery
  const parts = name.split('--')[0] === name ? [name] : name.split('--')
  return parts.some((part) => boilerplatePhrase.test(part) || part.split('-').some((word) => boilerplateWord.has(word)))
}

/** Whether a class name or the id of an element holds one of some words: cheaper than to look at them one by one. */
export function mentions(element: Element, words: RegExp): boolean {
  return words.test(attribute(element, 'class')) || words.test(attribute(element, 'id'))
}

/** Class names and the id, in lower case, words set apart by `-`; `__` of BEM becomes `--`. */
export function listNames(element: Element): string[] {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`
  if (names === ' ') return []
  return names
    .split(/\s+/)
    .filter((name) => name !== '' && name.length <= 80)
    .map(foldName)
}

function foldName(name: string): string {
  if (name === name.toLowerCase()) return name.replaceAll('_', '-')
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
