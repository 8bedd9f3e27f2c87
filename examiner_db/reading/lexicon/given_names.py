"""Given names that nearly always are a man's or a woman's: "her opinion" is no opinion of Dr. Frank Osler.

Names that both bear ("Robin", "Leslie", "Kim") are left out: of whoever bears one, nothing is known.
"""

MEN = frozenset(
    """
    aaron abraham adam ahmed alan albert alejandro alexander alfred ali allan allen alvin amir amos andrei
    andrew anil anthony antonio arnold arthur arturo ashok barry benjamin bernard boris bradley brandon brendan
    brent brett brian bruce bryan byron carl carlos cecil cesar charles chester christopher clarence claude
    clayton clifford clinton clyde colin craig curtis cyrus daniel darren darryl david dean dennis derek dominic
    donald douglas duane dwight earl edgar eduardo edward edwin egon eli elias elliot emil emmanuel enrique eric
    erik ernest ethan eugene ezra felix fernando floyd francisco frank franklin fred frederick gabriel gary
    geoffrey george gerald gilbert glenn gordon grant gregory guillermo gustavo guy hal harold harris harry
    harvey hector henry herbert herman homer horace howard hugh hugo ian irving isaac ivan jack jacob james
    jason javier jeffrey jeremy jerome jesus joel john jonathan jorge jose joseph joshua juan julian julio
    justin keith kenneth kent kevin kurt lance lars lawrence leo leon leonard leonardo leopold levi lloyd louis
    lucas luis luke luther manuel marc marcus mario mark martin marvin matthew maurice max melvin michael miguel
    milton mitchell mohammad mohammed moses murray nathan nathaniel ned neil nelson nicholas noah norman octavio
    oliver omar orlando oscar otis otto owen pablo patrick paul pedro perry peter philip phillip pierre rafael
    rajesh ralph ramon raul raymond reginald ricardo richard robert roberto rodney roger roland roman ronald
    ross roy rudolph russell samuel saul scott sergei sergio seth sidney simon solomon stanley stephen steven
    stuart sylvester theodore thomas timothy todd tyler vernon victor vincent vladimir wallace walter warren
    wayne wesley wilbur wilfred william woodrow yusuf zachary
    """.split()
)
WOMEN = frozenset(
    """
    abigail ada adele agnes aileen alexandra alice alicia alison allison alma amanda amelia amy ana angela anita
    ann anna anne annette annie antonia april arlene audrey barbara beatrice bella bernadette bernice bertha
    bethany betty bonnie brenda bridget camille candace carla carol caroline carolyn carrie catherine cecilia
    celeste celia charlotte cheryl christina christine claire clara claudia colleen connie constance cora
    cynthia daphne dawn deborah debra delia della denise diana diane dolores donna doris dorothy edith edna
    eileen elaine eleanor elena elise elizabeth ella ellen eloise elsa elsie emily emma erica erin esther ethel
    eva eve evelyn fatima felicia fiona flora florence frances gabriela gail geraldine gertrude gina gladys
    gloria grace greta gwen gwendolyn hannah harriet hazel heather heidi helen helena helga henrietta hilda
    holly ida ilse imelda ingrid irene iris irma isabel isabella jacqueline jane janet janice jeanne jennifer
    jenny jessica jill joan joanna joanne josephine joyce juanita judith judy julia juliana julie june karen
    katherine kathleen kathryn kathy katrina kristen kristin laura lauren laurie lena lillian lily linda lisa
    lois lorraine louise lucia lucille lucinda lucy lydia lynette mabel madeline maeve magdalena margaret maria
    marianne marie marilyn marjorie marlene marsha martha mary matilda maureen maya melanie melinda melissa
    mercedes mildred minerva miranda miriam moira molly monica muriel myra myrna nadia nadine nancy naomi
    natalie nicole nina nora norma octavia olga olive olivia ophelia paige pamela patricia paula pauline
    penelope phyllis priscilla priya rachel ramona rebecca regina renata renee rhoda rita roberta rosa rosalind
    rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah selma sheila sherry sofia sonia sonja
    sophia sophie stella stephanie susan susanna suzanne sylvia tabitha tamara tara teresa tess thelma theresa
    tina ursula valerie vanessa vera veronica victoria viola violet virginia wanda wendy wilma winifred yolanda
    yvette yvonne zelda
    """.split()
)
