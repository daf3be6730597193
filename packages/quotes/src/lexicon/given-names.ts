import { namesElsewhere } from './given-names-elsewhere.ts'

const names =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily ' +
  'donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna ann ' +
  'anne brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth ' +
  'julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha ' +
  'gloria teresa sara janice marie julia kathryn frances jean abigail alice judy sophia grace denise amber doris marilyn danielle ' +
  'beverly isabella theresa diana natalie brittany charlotte rose alexis kayla hillary ivanka melania chelsea kellyanne nikki ' +
  'elena olga natalia irina svetlana tatiana fatima aisha priya indira mei yuki ingrid claire fiona nicola gillian theresa angela ' +
  'jill kate katie jane lucy ellen eleanor sally peggy connie wendy vanessa valerie monica veronica loretta claudia condoleezza ' +
  'kathy tammy dana leslie lindsay paula tina sheila rosa carmen lucia sofia ana beth holly erin stacy tracy robin ' +
  'ida vera astrid birgit helga greta freya sigrid nora leila layla yasmin noor aicha amina zainab mariam nadia sonia tanya katya ' +
  'anastasia daria yulia ekaterina polina lyudmila oksana magdalena agnieszka beatriz camila valentina ximena guadalupe mercedes ' +
  'francesca chiara giulia simone chloe celine margaux marion camille brigitte ursula sabine petra heike anke katrin annette ' +
  'lakshmi deepa anita sunita meera kavita neha pooja sushma nirmala grace mei-ling xiu hui jing yan li-ying siti nurul ' +
  'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven ' +
  'andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen ' +
  'larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan ' +
  'henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan ' +
  'arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ' +
  'ralph bobby russell bradley philip eugene vladimir dmitry sergei sergey igor ivan mikhail boris nikolai alexei yuri barack bill ' +
  'bernie ted tim mike jim tom bob dan dave steve ken ron don rick chris matt greg jeff tony andy pat ben sam alex max simon martin ' +
  'neil ian graham nigel colin stuart craig derek barry leonard louis fred harry howard norman oscar leon luis carlos antonio ' +
  'miguel pedro jorge diego mario marco giovanni hans klaus jurgen pierre jean-claude francois mohammed muhammad ahmed ali hassan ' +
  'omar ibrahim abdul raj rahul narendra wei shinzo hiroshi kenji kim mitt newt rudy marco jeb karl chuck rob doug todd brad ' +
  'sven lars erik olaf nils jens bjorn magnus gustav fredrik mikael anders henrik pavel petr jan tomas jakub piotr andrzej ' +
  'krzysztof wojciech viktor vitaly oleg anatoly gennady leonid konstantin maxim nikita ruslan yevgeny valery emmanuel jacques ' +
  'michel alain philippe laurent olivier thierry franck stefan matthias wolfgang dieter klaus-peter roberto alessandro matteo ' +
  'luca paolo francesco javier fernando alejandro ricardo eduardo rafael andres pablo sergio joao paulo thiago tariq khalid ' +
  'youssef mustafa mahmoud karim samir abdullah hamid reza amir arjun sanjay vijay anil sunil ashok ravi amit deepak suresh ' +
  'ramesh jun hiro takeshi akira satoshi shigeru ming jian lei bo kwame kofi oluwaseun chinedu desmond nelson jomo ed luc andrei andrey anton dmitri evgeny fyodor pyotr vasily vladislav yury denis artem alexey galina lyubov marina nina jamie denny darin darrell daryl dwayne earl elliot elliott fletcher glen glenn grant gregg hector herman irving isaac ' +
  'jackie jacqui jay jeffery jerald jodi jody josie kellie kelli kristin kristina kristine kyla lana leah leigh lester lionel liz lori lorna ' +
  'louise luke lynda lynne maggie mandy marcy marjorie marla marsha marty maya meredith mickey mindy myra nell nina noel ollie pam ' +
  'patti paige pauline perry pete rachael randall rita robbie robyn rodrick ronnie roslyn roz sandy saundra shannon shari shawn sherri ' +
  'shirin sid sonya stephan stewart stu susanna sue susie suzi sybil tammie tanner tasha taylor teri terri tiffany tommy trisha trudy ' +
  'valentin vicki vickie vince vinod wade warren wendell wilbur will woodrow zack yasmine abdel abdullahi adebayo ' +
  'ashutosh arvind ashwin dinesh ganesh gopal girish harish hari kiran krishna mahesh manish mohan mukesh nikhil nitin pankaj prakash ' +
  'pradeep praveen rajesh rakesh rohit sachin sandeep satish shyam siddharth srinivas surya uday vikram vinay vivek ' +
  'filip lukas mateusz milan miroslav moshe shlomo yitzhak yehuda avi noam omer tomer uri yael dylon stefano ' +
  'arne brendan brent brett byron calvin carlos cesar chad clifford clinton craig curtis darren darryl ' +
  'duane dwight edgar eduardo edwin elena ernest evan felix floyd francis freddie garrett gavin geoffrey gerard gilbert gordon herbert ' +
  'hugh hugo ingrid jared javier jerome joaquin joel jonas julian julius kurt lance leo lloyd loren lorenzo lowell malcolm manuel marcus ' +
  'marvin maurice melvin milton mitchell morris morten murray nathaniel neal owen perry phil pieter quentin ramon reginald rene rodney ' +
  'rodrigo roland ross rupert russ salvador saul shane shaun sidney spencer stan stanley stuart terrence theodore toby tomas travis ' +
  'trevor troy vernon victor wesley wilfred yusuf zachary abby adele alicia alma anita annie antonia audrey bernadette bernice bonnie ' +
  'carla caroline cassie cecilia clara colleen darlene denise doreen edith eileen elaine elisabeth eloise esther ethel eva felicia gail ' +
  'genevieve geraldine gwen harriet hazel hilda irene jeanne jenny joanna joanne johanna josephine juanita katherina kirsten kristen ' +
  'lena lillian lois lorraine lynn mabel marcia margarita marian marlene maureen maxine mildred miriam molly muriel nadine naomi norma ' +
  'patty paulette penny phyllis priscilla regina roberta rosemary roxanne sadie shelley sherry stella suzanne sylvia tamara ' +
  'thelma tricia ursula vivian wanda wilma yvette yvonne zoe'

/** Common given names: they tell a person from a place, but nothing of the person. */
export const givenNames: ReadonlySet<string> = new Set(`${names} ${namesElsewhere}`.split(' '))

/** Given names that are common words or the names of places as well. */
export const wordyNames: ReadonlySet<string> = new Set(
  (
    'mark will bill grace rose jack frank grant dean guy page joy ivy ruby amber pearl jordan chelsea virginia victoria sean ray rich ' +
    'pat drew art gene dale glen cliff chase hunter mason taylor sandy crystal summer dawn hope faith bo chad don jay leo max lane ' +
    'ming noel stella mercedes carmen sofia maya earl ally warren wade rob skip tanner lance ' +
    'rod luna diamond ginger hazel heather olive violet august miles buddy robin holly basil ali kelly jasmine clement hana penny'
  ).split(' '),
)
