/** Words that a name holds if it names an organisation. */
export const organizationWords: ReadonlySet<string> = new Set(
  (
    'inc ltd llc plc corp corporation company co limited gmbh ag group holdings bank ministry department agency authority ' +
    'commission committee subcommittee council court university college institute institution school foundation fund association ' +
    'organisation organization union federation society club party office bureau board senate house congress parliament ' +
    'government administration embassy police service services press news times post journal tribune herald guardian ' +
    'magazine radio television network media church hospital center centre laboratory labs systems technologies industries ' +
    'partners solutions software international campaign coalition network alliance league forum secretariat consortium exchange ' +
    'airlines airways motors energy pharmaceuticals capital insurance museum trust team project army navy force staff departments division divisions ' +
    'section branch caucus chamber taskforce commons parks studios ventures labs mining resources logistics hotel hotels resort ' +
    'restaurant clinic analytics robotics biotech therapeutics pharma networks realty estates properties brands foods farms railways utilities strategies advisors advisers associates consulting bancorp bancshares'
  ).split(' '),
)
