/** Given names of Ireland, Wales and Scotland, the Continent, Africa, the Middle East, Asia and Oceania, and more English ones; no common words. */
export const namesElsewhere: string =
  'aoife aisling ailbhe aine bronagh caoimhe ciara clodagh dearbhla deirdre eimear eithne emer fionnuala grainne gráinne mairead ' +
  'máire maeve niamh nuala orla orlaith oonagh roisin róisín saoirse sinead sinéad siobhan siobhán sorcha cathal cian ciaran ' +
  'ciarán cillian colm conor cormac daithi declan dermot diarmuid donal eamon éamon enda eoin fergal finbarr fintan gearoid ' +
  'killian lorcan malachy mairtin micheál niall oisin oisín padraig pádraig peadar ronan rónán ruairi seamus séamus tadhg callum ' +
  'calum hamish iain lachlan angus alasdair alistair alastair duncan ewan euan finlay fraser gregor innes murdo ruaridh rory ' +
  'struan fergus archie kirsty mhairi mairi morag catriona eilidh shona rhona ailsa sheena moira alun aled bryn carys cerys ceri ' +
  'dafydd dewi dilys eirian eluned emrys ffion gareth geraint gethin glyn gwyneth idris ieuan iestyn ifor lowri mair meirion ' +
  'nerys olwen owain rhiannon rhodri rhys sian siân tegan tomos brían agneta anja annika arvid asbjørn axel bengt bente berit ' +
  'björn bjørn carin christer dagny einar eirik elin erland espen frida geir gerd gunilla gunnar guri gudrun guðrún hanna hanne ' +
  'harald hege heidi helena helle henning hilde håkan håkon inga inger ingvild ivar jarl joakim jonna jørgen jörgen kaare kaisa ' +
  'karin kerstin kirsi kjell knut kristian lasse leif lennart linnea lotta lovisa maja malin marit marta märta mats merete mette ' +
  'mona måns nanna niels oddvar olav outi oyvind øyvind pernille ragnar ragnhild reidun rolf roald ronja runa rune sanna selma ' +
  'siri sissel snorre solveig steinar sten stig stina svein sverre synnøve synnove tarja terje thora thorvald tiina tora tord ' +
  'torbjørn torbjörn torgeir torhild torsten tove trine trond trygve tuula tuva ulla ulrika ulrik unni vidar vigdis viggo yngve ' +
  'åse örjan þórður jukka pekka juha matti mikko timo heikki antti kari kalle eino aino eero hannu ilkka jorma kimmo marja ' +
  'markku olli paavo pirjo raimo risto seppo tapio teemu tero toivo veikko annegret annelies anneke anouk arjen bart bastiaan ' +
  'bram cornelis daan dirk femke floris frits gerrit gijs hendrik henk ilse inge jaap jeroen jelle joop joris joost kees koen ' +
  'lotte luuk maarten machteld marijke marleen mathijs mieke piet pien renske roel ruud saskia sjoerd sofie stijn sander teun ' +
  'thijs tjeerd truus wietske wouter wout willem yannick ansgar bärbel benno bernd bernhard burkhard carsten claudius detlef ' +
  'eberhard eckhard elke erika ewald franziska friederike friedrich gerhard gisela gunther günter günther hannelore hartmut ' +
  'heiner heinrich heinz helmut herwig holger horst hubert ingo irmgard isolde jochen joachim johann johannes jürgen karla ' +
  'karsten katharina konrad lieselotte lorenz lothar ludwig lutz manfred mareike margarethe margit markus martina mechthild ' +
  'meinhard michaela mirko moritz norbert otto rainer reinhard renate rüdiger rudolf siegfried silke steffen svenja tanja ' +
  'theodor thorsten tilman udo ulrich ulrike uwe veit volker waltraud werner wiebke wilfried wilhelm wolfram hatice adrien ' +
  'agathe amandine amélie amelie anaïs anatole antoine apolline armand arnaud aurélie aurore baptiste bastien benoît benoit ' +
  'bénédicte bertrand blandine capucine cédric cedric clémence clément clement clotilde colette corentin damien delphine didier ' +
  'dominique édouard élodie elodie éloïse émilie émile emile estelle étienne etienne eugénie fabien fabienne fabrice florent ' +
  'florian françois françoise frédéric frederic gaël gaëlle gaspard geneviève geoffroy gérald gérard gilles guillaume guylaine ' +
  'gwenaëlle hélène henri hervé hortense isabelle jérémie jérôme joëlle joelle joséphine julien juliette justine laure laurence ' +
  'léonie ludovic lucie lucien maëlle manon marcel marguerite marielle maud maxence mathilde mathieu matthieu mélanie melanie ' +
  'monique mireille nathalie nicolas noémie noemie océane odette odile pascal pascale raphaël raphael régis rémi rémy renaud ' +
  'romain roselyne sabrina sébastien sebastien ségolène serge séverine solange solène stéphane stephane stéphanie sylvain sylvie ' +
  'tanguy théo theo théodore thibault thibaut valérie véronique veronique virginie vivienne xavier yann yves zacharie leontyne ' +
  'adriana adrian adrián agustín agustin alberto alejandra alessandra alfonso alfredo alvaro álvaro amparo ángel ángela angelo ' +
  'antonella araceli armando arturo augusto begoña belén bianca bruno carina carmela catarina caterina celso cesare claudio ' +
  'concepción concetta consuelo corrado cristian cristiano cristina cristóbal daniela dario dolores domenico domingo edoardo ' +
  'elisa elisabetta emanuela emilia emiliano emilio enrique enrico ernesto esperanza esteban eugenia eugenio eulalia fabiana ' +
  'fabio fabrizio federica federico felipe fernanda filippo flavia flavio florencia fiorella gabriele gabriela gaetano germán ' +
  'giacomo gianluca gianni giancarlo gilberto ginevra giorgia giorgio giuseppe gonzalo graciela graziella gregorio guido ' +
  'guillermo gustavo héctor heitor hernán horacio humberto ignacio ilaria imelda inés inês íñigo isabel isidro iván jacinta ' +
  'jacinto jaime jesús jimena joana joaquín jordi josé josefa josep julio laia leandro leonor leticia liliana lorena lucía ' +
  'luciana luciano lucrezia luigi luís luisa macarena maite manuela marcela marcello marcelo marcos margarida maría mariana ' +
  'mariano maricel maricruz marisol maritza martín massimo mateo mateus matilde mauricio maurizio milagros montserrat nerea ' +
  'nicolás nicolò noelia nuno nuria núria octavio ornella osvaldo paloma paola pascual pasquale patricio pietro pilar raffaella ' +
  'raimundo ramiro ramón raquel raúl raul remedios renata renato rocío rodolfo rogelio rogério romina rosalía rosalia rosana ' +
  'rosario rubén ruben salvatore silvia silvana silvio simona soledad stefania susana tania teodora teodoro tiago tomás umberto ' +
  'valentín valeria vasco verónica vicente vilma virgilio vítor vittoria vittorio viviana yolanda zaira zoraida tomasz agata ' +
  'aleksandar aleksander aleksandra aleksei aleš alina andrej ante antonín arkadiusz bartosz bogdan bojan borislav borut božena ' +
  'branislav branko bronisław cezary danica danilo danuta dariusz darko dejan dorota dragan dragoslav dušan dušica dubravka ' +
  'feliks franjo gordana goran grzegorz halina hana hrvoje ilie iulia ioana ionuț ivana ivica iwona izabela jadranka jadwiga ' +
  'jana jaromír jarosław jasna jelena jerzy jiří josip jovan jovana józef justyna kamil karel karol katarzyna katarina kazimierz ' +
  'kinga klara kristijan lenka leszek libor lidija ljiljana ljubica lubomir lucjan ludmila łukasz maciej maciek magda małgorzata ' +
  'marcin marek mariusz marija marko martyna mateja matej matjaž mihai mihaela milena milica miloš mirjana mirela mirosław ' +
  'mladen mojca monika nebojša nenad nikola nikolay ognjen ondřej paweł petar plamen predrag primož przemysław radmila radosław ' +
  'radovan radu rafał roman ryszard sandro saša siniša slavica slavko slobodan snežana sonja srđan stanislav stanisław stjepan ' +
  'stojan sylwia szymon tadeusz tatjana teodor tihomir tomislav urszula uroš vaclav václav vesna veselin viorel vladan vlado ' +
  'vlasta vojislav vojtěch wiesław witold władysław włodzimierz zbigniew zdeněk zdravko željko zofia zoran zorica zsolt ' +
  'zsuzsanna ágnes attila balázs bence béla csaba dezső endre eszter ferenc gábor györgy gyula ildikó imre istván jános józsef ' +
  'katalin lajos lászló levente márta mátyás miklós orsolya péter réka sándor szabolcs tamás tibor viktória zoltán dimitra ' +
  'dimitris eleni giorgos ioannis katerina konstantinos kostas kyriakos michalis nikos panagiotis pavlos sotiris spyros stavros ' +
  'stelios thanos theodora theodoros vasiliki vassilis yannis yiannis ahmet ayşe ayse aylin baris burak cemal deniz ebru elif ' +
  'emine emre engin erdem esra fatih fatma ferhat gökhan gülay hakan halil hüseyin ismail kemal leyla mehmet meltem merve murat ' +
  'nazan nermin nihat onur orhan osman ozan özge özgür recep selçuk selim semra serdar serkan sibel sinem süleyman taner turgut ' +
  'ümit volkan yasemin zehra zeynep abena abimbola abiola achieng adeola aderonke adaeze adwoa afolabi akosua akua akinwumi ' +
  'amaka amadou amara aminata ayodele babajide babatunde bolanle bukola chiamaka chidi chidinma chika chimamanda chinonso chinwe ' +
  'chioma chukwudi chukwuemeka dele ebele efosa efua ekow emeka fatoumata fatou femi folake folashade funke funmi funmilayo ' +
  'gbenga ifeanyi ifeoma ikenna ikechukwu iyabo jide kayode kehinde kelechi kemi kenechukwu kojo kwaku kwabena kwadwo kwasi ' +
  'lerato lindiwe lola mamadou mandla moussa mpho musa ngozi nkechi nkosazana nnamdi nomsa nomvula ntombi nneka nonso obinna ' +
  'ogechi olamide olufemi olumide olusegun oluwatobi omolara onyeka osagie oumar ousmane rotimi sade segun seun simisola sipho ' +
  'siyabonga tendai tayo temitope thabo thandi thandiwe themba titilayo toyin tunde tsitsi uche uchenna ugochi uzoma wangari ' +
  'wanjiku wambui wanjiru yemi yetunde yewande zanele zodwa abdoulaye abdirahman abdulaziz abdulkadir aliyu aminu asha bashir ' +
  'boubacar cheikh demba djibril habiba hadiza halima hauwa ibrahima idrissa khadija khadijah lamine mariama maryam modou ' +
  'momodou nafisa oumou rokia sekou seydou souleymane tidiane umar usman yakubu ibironke delroy adel adnan afaf ahmad aida akram ' +
  'alaa amani amjad ammar anas anwar asif asma ayman aziz bahaa basel basma bilal dalia dina ehab emad fadi fahad faisal farah ' +
  'farhan farida fatemeh fawzi fayez firas ghada ghassan hadeel hadi haider haifa hanan hani haroon hashim hazem hisham huda ' +
  'hussain hussein imran imtiaz jamal jamil jawad junaid kamal karima khaled khalil lamia latifa lina lubna maha mahdi majid ' +
  'manal mansoor mansour marwa marwan mazen mehdi mohamad mohamed mohsen mounir muna munir nabil nadeem nader naeem naheed najib ' +
  'najla naser nasser nizar noura osama qasim raed rafiq rami ramy rana rania rasha rashid rawan razan rima rula saad saeed ' +
  'safaa sahar salah saleem saleh salem salim salma salman samar sameer sami samia samira sarwar shadi shahid shahzad sharif ' +
  'shereen sherif suad suhail tahir talal tamer tareq tasneem waleed walid wafaa waqas wassim yahya yara yasir yasser younis ' +
  'zahid zahra zaid zaki zeina ziad zubair abida afshin alireza arash armin ashkan azadeh babak bahram dariush elham farhad ' +
  'farzaneh hossein kaveh keyvan laleh mahnaz masoud mehran nasrin negar niloofar parisa parviz roya shahram soheil zohreh aarav ' +
  'aarti abhijit abhinav abhishek aditi aditya ajay ajit akash akhil akshay alka alok amitabh amol amrita anand ananya aniket ' +
  'anjali ankit ankita anupam anuradha anurag aparna archana arun aruna arundhati ashish ashwini atul avinash ayesha balaji ' +
  'bhavana bhavna bhushan bimal chandan chetan chitra debashish devendra dhruv dilip dipak dipika divya esha gaurav gautam ' +
  'gayatri geeta geetha gopinath govind gurpreet harpreet harsha hema hemant himanshu ishaan ishita jagdish janaki jatin jayant ' +
  'jyoti jyotsna kailash kalpana kalyani kamala kanika kapil karan karthik kartik kaushik kavya keshav kishore komal kriti ' +
  'kumari lalit lalita leela madhav madhavi madhuri mahendra malini mamta manasi mandeep maneesh manju manjula manoj manpreet ' +
  'mayank megha meenakshi mihir milind mridula mukund murali naina nalini namrata nandini narayan natasha naveen navneet neelam ' +
  'neeraj neeta nidhi niharika nilesh nisha nishant nitesh nithya nivedita padma pallavi parag parvati pavan pavithra piyush ' +
  'pramod pranab pranav prashant pratap prateek pratibha preeti preethi priyanka prabhat prabhakar puneet purnima pushpa radha ' +
  'radhika raghav raghu rajan rajat rajeev rajendra rajeshwari rajinder rajiv raju rakhi ramakrishna raman ramya ranjan ranjit ' +
  'rashmi rekha renu renuka revathi richa ritika ritu rohan rohini roshan rupa rupali sangeeta sanjana sanjeev sanjiv santosh ' +
  'saravanan sarita saroj sarojini satya savita seema shailesh shalini shankar shanti sharad sharmila shashi sheetal shekhar ' +
  'shilpa shivani shobha shreya shruti shweta simran smita smriti sneha snehal soumya sourav srikanth srinivasan sriram subhash ' +
  'subramaniam sudha sudhakar sudhir sujata sujatha suman sumit sumitra supriya suraj surekha surendra surinder sushil sushila ' +
  'swapna swapnil swati tanmay tanuja tanvi tarun tejas tushar umesh upendra urmila usha vaibhav vaishali vandana varsha varun ' +
  'vasant veena venkat venkatesh vidya vijaya vikas vimal vimala vinayak vineet vipin vipul virendra vishal vishnu yamini yash ' +
  'yashwant yogesh yogendra chaminda gamini nimal nuwan ranil tharaka farzana habib iqbal jahangir kabir khaleda nasreen rafiqul ' +
  'rehana selina shaheen sharmin taslima rhea agus bambang budi endang fitri hendra iwan joko kartika lestari retno rini teguh ' +
  'wahyu yanti corazon rowena joselito maricar marites jomar arnel ronaldo analyn rosalinda teresita evangeline leonora crisanto ' +
  'benigno somchai somsak prasert supachai pornthip wanida aiko akiko asuka ayaka ayumi chieko daisuke eiji emiko etsuko fumiko ' +
  'fumio haruka haruki haruto hideki hideo hiroko hiroyuki hitomi hitoshi ichiro isamu junichi junko kaori kazuhiro kazuko kazuo ' +
  'keiko keisuke kazuya kiyoshi koichi kumiko kyoko makoto mami mariko masahiro masako masao masaru mayumi megumi michiko midori ' +
  'mika miho minoru misaki mitsuko miyuki naoki naoko natsuki nobuo nobuko noriko osamu reiko ryoko ryota sachiko sadao satoru ' +
  'sayaka seiji shinichi shizuka shohei shota shoko sumiko susumu tadashi taeko takahiro takako takao takashi takuya taro ' +
  'tatsuya tetsuo tetsuya tomoko tomomi toru toshiko toshio tsuyoshi yasuko yasuo yoichi yoko yoshiko yoshio yosuke yukari ' +
  'yukiko yukio yumi yumiko yuriko yusuke yutaka kayleigh imogen hattie jocelyn keisha latoya tamika lakeisha demetrius darnell ' +
  'deshawn tyrone jermaine terrell malik kareem tyrell reggie clarence cornelius delores dominic dudley edmund edna elmer elsie ' +
  'enid erica ericka ernestine eunice faye gilda gladys glenda glenys gretchen harlan hester horace humphrey ignatius inez irma ' +
  'irvin isobel ivor janelle janine jarrod jasmine jayden jaylen jeffry jemma jeremiah jillian joann jolene joni jonathon josh ' +
  'josiah judd judi julianne julianna juliet kaitlin kaitlyn kara kasey kathi kathie katy kaye keira kendra kenny kieran kristi ' +
  'kristie kristy kyra lacey lara latasha laurie leanne leona leroy lila lily lilian lisbeth livia louisa lucas lucille lucinda ' +
  'lydia lyle madeline madeleine maddie maisie malachi mallory marcie margery margie margot maribel marianne marissa marlon ' +
  'martine mathew mattie maude mavis mayra melinda micah milly milo miranda mitch mollie myles myrna nelly nicki nicky nita ' +
  'noreen octavia penelope phoebe pippa polly ramona rebekah reece renee rhoda rhonda ricky robby rochelle rolando rosalie ' +
  'rosalind rosalyn roseann rosemarie rosie rufus selena serena seth sheldon sheryl silas sophie stacey stefanie susannah ' +
  'sylvester tabitha tamsin tanisha teddy terence tess tessa thaddeus therese tobias toni tonia tracey trina tristan trudi tyra ' +
  'valarie vaughan verna vicky vinnie virgil walt wilhelmina willard winifred winnie winston wyatt xander zachariah zara zelda ' +
  'jonah wren dionne ngaire aroha hinemoa tane wiremu rangi kahu moana kirra jarrah euphemia'
