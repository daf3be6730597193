import { inflect } from './reporting-verbs.ts'

const manners =
  'laugh smile grin fume sigh chuckle beam nod shrug giggle groan moan mutter murmur snap sob weep rage storm rave roar bellow ' +
  'marvel protest query inquire enquire wail crow deadpan intone reminisce reflect counter venture volunteer pose begin gasp growl ' +
  'grumble hiss howl plead sneer snort squeal stammer tease wink'

const irregular =
  'began begun begins grinned grinning nodded nodding shrugged shrugging snapped snapping sobbed sobbing wept pled'

/** Forms of verbs that say how words come out, and report only right behind them: "“It is late,” Lund sighed". */
export const mannerForms: ReadonlySet<string> = new Set([
  ...manners.split(' ').flatMap((lemma) => inflect(lemma).map(([form]) => form)),
  ...irregular.split(' '),
])
