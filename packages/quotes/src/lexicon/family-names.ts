const eastAsian =
  'wang li zhang liu chen yang huang zhao wu zhou xu zhu hu guo gao lin luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan ' +
  'yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong cui tan fan liao wan shi lim lee ng ong wong goh chua chan koh teo ' +
  'ang yeo tay toh sim chong chia phua kwok cheung leung lam lau chow tse ngiam loh foo choo chew khoo kwek seah soh tham wee xi ' +
  'kim choi jung jeong kang cho yoon jang shin hwang ahn nguyen tran pham huynh hoang vu vo dang bui ngo duong sato suzuki tanaka ' +
  'watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki'
const others =
  'garcia silva pereira oliveira ferreira almeida carvalho moreira rivera romero castro vargas mendoza aguilar morales ortega ' +
  'rossi ferrari esposito ricci moretti schmidt schneider meyer wagner becker hoffmann singh kumar patel sharma khan gupta mehta ' +
  'rao reddy iyer chowdhury rahman hussain hussein mohamed ahmed ibrahim hassan okafor okonkwo adeyemi mensah diallo traore ' +
  'smith jones johnson williams davis wilson anderson thompson robinson walker harris lewis roberts evans edwards murphy ' +
  'kelly sullivan kennedy ryan dubois moreau laurent lefebvre bernard andersen nielsen jensen hansen olsen larsen eriksson'

/** Family names that stand first or last in a name, as in China, Korea and Vietnam. */
export const eastAsianNames: ReadonlySet<string> = new Set(eastAsian.split(' '))

/** Common family names that are no other English word; they stand last. */
export const familyNames: ReadonlySet<string> = new Set(`${eastAsian} ${others}`.split(' '))

/** Forms of family names: "Petrov", "Lundqvist", "Nowicz", "McOrr", "O'Lund". */
export const familyForms: RegExp =
  /^(?:mc|mac|fitz|o['’])\p{L}{4,}$|\p{L}{3}(?:ez|ova|eva|sky|ski|ska|sson|enko|shvili|idze|escu|poulos|akis|inen|oglu|stein|mann|baum|quist|qvist|gaard|veld|wicz|czyk|ovi[cć]|evi[cć])$|\p{L}{4}(?:ov|ev)$/u
