/** What somebody is minister, head or director of, as the last word before a name: "Minister for Community Affairs | Ida Lund". */
export const portfolioWords: ReadonlySet<string> = new Set(
  (
    'affairs trade commerce business finance treasury revenue health wellbeing education skills learning energy environment climate ' +
    'water sanitation justice defence defense security transport transportation mobility roads works agriculture fisheries forestry ' +
    'food labour labor employment manpower industry industries science research innovation technology digitalisation digital ' +
    'development planning housing communications communication media information culture arts heritage sport sports tourism ' +
    'welfare youth women children families gender equality economy economics interior home immigration citizenship ' +
    'resources mines mining infrastructure preparedness resilience recovery operations marketing sales engineering product ' +
    'strategy policy policies partnerships programmes programs services nursing medicine surgery investment procurement ' +
    'governance sustainability safety conservation exploration advocacy fundraising outreach engagement relations ' +
    'police staff state charge fire oceans ports railways aviation law reform elections budget crime'
  ).split(' '),
)
