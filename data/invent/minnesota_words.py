"""How decisions of the Minnesota court talk about the case and the physicians. Every cited case is invented."""

BACKGROUND = (
    "{name}, the employee, began working for {employer} as a {job} some years before the events at issue. {title} "
    "{surname} was {age} years old on the date of injury and had no history of treatment for {his} {body} apart from a "
    "single chiropractic visit.",
    "The employee, {name}, was employed by {employer}, the employer, as a {job}. {title} {surname} is a high school "
    "graduate whose earlier work was in farming and light assembly. {He} was {age} when {he} was injured.",
    "{title} {surname} was hired by {employer} as a {job}. {His} duties required frequent lifting, reaching and "
    "standing through a ten-hour shift. Before {day}, {he} had missed no work on account of {his} {body}.",
    "In the years before {day}, {given} {surname} worked as a {job} for {employer}, which was then insured by "
    "{insurer}. {surname}’s job was classified as heavy by the rehabilitation consultant who later visited the plant.",
)
DETAILS = (
    "Conservative care followed. The employee attended eleven sessions of physical therapy, used an anti-inflammatory "
    "and received one injection, which {he} said helped for about a week. A note of {season} records that {he} was "
    "frustrated by the slow pace of recovery and asked whether anything more could be done.",
    "The employee returned to light duty on {month}, sorting parts at a table, but left after two hours because of "
    "increased symptoms. The employer’s safety manager wrote in an electronic message that the job “could not be made "
    "any lighter.” The employee was taken off work the next morning.",
    "A functional capacities evaluation was performed over two days. The therapist who conducted it reported "
    "consistent effort and placed the employee in the light-to-medium category, with reaching limited to an occasional "
    "basis.",
    "The employee was referred for a surgical consultation. The consulting surgeon’s note, which is unsigned, lists "
    "several possible courses and recommends none. No one called the surgeon to testify, and neither party offered a "
    "report from that office.",
    "The chart of {half_year} describes sleep disturbance and a weight gain of fourteen pounds. A repeat {study} was "
    "considered but not approved by the insurer, and the parties dispute whether a request for it was ever made.",
    "A nurse case manager attended three appointments at the request of the insurer. Her notes, received as Exhibit 9, "
    "record what was said and offer no medical views of her own.",
    "Between {season} and {half_year}, the employee had four more visits, at each of which the complaints, the "
    "findings and the plan were described in nearly the same words. Work restrictions were renewed without change.",
    "The employee also saw a chiropractor on six occasions. The chiropractor’s billing codes refer to the area of the "
    "{body}, but his narrative notes were destroyed in a flood at the clinic and could not be produced.",
)
TESTIMONY = (
    "At the hearing, the employee testified to constant symptoms that are worse with activity and in cold weather. "
    "{title} {surname} admitted that {he} had gone fishing twice, and said that others had carried the equipment. A "
    "neighbor testified that {given} {surname} no longer shovels the walk.",
    "The employee’s spouse testified that {title} {surname} does little around the house. The employer’s human "
    "resources director testified that modified work had been offered by letter, but she could not produce the letter.",
    "{title} {surname} testified that {he} was born on {born}, that {he} is right-handed, and that {he} had never made "
    "a workers’ compensation claim before. On cross-examination {he} was shown an old clinic note, which {he} did not "
    "remember.",
    "A vocational expert retained by the employer and insurer, who is not a physician, testified that jobs within the "
    "restrictions were available within thirty miles of {surname}’s home at wages of $14 to $17 an hour.",
    "The employee described the incident in the same terms that appear in the first report of injury. {title} "
    "{surname}’s supervisor, by then retired, remembered only that someone had been hurt that week.",
    "The employee, {name}, testified by video. {He} stated that {he} had looked for work at some forty businesses, a "
    "list of which was received as Exhibit F over the insurer’s objection.",
)
REASONING = (
    "The argument assumes that frequency of contact decides the weight of an opinion. It may bear upon it, but the "
    "judge was free to look instead to the quality of the explanation, the completeness of the records reviewed, and "
    "the agreement of the opinion with the testimony of lay witnesses whom the judge believed.",
    "We have read the reports with care. Each physician had the history, each examined the employee or the films, and "
    "each gave reasons. It may be that another judge would have decided the matter differently. That is not the "
    "question before us.",
    "The argument was made to the compensation judge, who answered it in a memorandum of five pages. Foundation goes "
    "to the competency of an opinion; its persuasiveness is another matter and belongs to the trier of fact.",
    "Had the judge found that the employee’s account of the onset was untrue, the result might have been different, "
    "because any opinion that rested upon that account would have fallen with it. The judge made no such finding.",
    "Counsel points to a sentence in the deposition in which the witness allowed that “anything is possible.” Read in "
    "context, the answer was given to a hypothetical question about another condition altogether, and the judge was "
    "not obliged to treat it as a concession.",
    "The medical dispute was a narrow one. All agreed on the diagnosis, and all agreed that some care had been "
    "necessary. They differed on what had brought the condition about and on how long its effects would last.",
)
INJURED = (
    "On {day}, while {mechanism}, the employee felt immediate pain in the area of the {body}. {He} reported the "
    "incident to a supervisor that afternoon and finished the shift.",
    "On {day}, {title} {surname} was {mechanism} when {he} felt something give way. The employer accepted liability "
    "for {a_sprain} and paid benefits through {season}.",
    "The employee testified that on {day} {he} was injured while {mechanism}. A first report of injury was completed "
    "on {next_day}. The employer and insurer admitted {a_sprain} and denied everything else.",
    "{title} {surname}’s injury occurred on {day}. {He} was {mechanism} at the time. A coworker, who testified at the "
    "hearing, heard {him} cry out.",
)
FIRST_CARE = (
    "On {week}, the employee was seen by {full}, {a_specialty}, who recorded {exam}. A {study} obtained on {month} "
    "showed {scan}.",
    "The employee came under the care of {full}, {a_specialty}, on {week}. On examination there was {exam}. An imaging "
    "study ordered by {dr} was read as showing {scan}.",
    "{full}, {a_specialty}, first saw {title} {surname} on {week} and noted {exam}. Therapy did not help. A {study} "
    "dated {month} demonstrated {scan}.",
    "{title} {surname}’s care was directed by {with_degree}, {a_specialty}, beginning {week}. {dr} found {exam} and, "
    "after reviewing a {study} that showed {scan}, prescribed therapy.",
)
TREATING_REPORT = (
    "In a narrative report prepared at the request of the employee’s attorney, {dr} gave the following opinions.",
    "{dr} set out {p_his} opinions in a letter dated {second_day}.",
    "When asked about the origin of the condition, {dr} answered in a chart note of {half_year}.",
    "",
)
INSURER_INTRO = (
    "On {ime_day}, at the request of the employer and insurer, the employee was examined by {full}, {a_specialty}.",
    "The employee was evaluated on behalf of the employer and insurer by {full}, {a_specialty}, on {ime_day}.",
    "{full}, {a_specialty}, conducted an independent medical examination on {ime_day} at the employer and insurer’s "
    "request.",
    "On {ime_day}, the employee was seen by {with_degree}, for an independent medical examination (IME) on behalf of "
    "{employer} and {insurer}.",
    "At the employer and insurer’s request, the employee underwent an independent medical examination with {full}, "
    "{a_specialty}, on {ime_day}.",
    "The employer and insurer had {title} {surname} examined by their medical expert, {full}, {a_specialty}, on "
    "{ime_day}, and {dr} issued a report dated {ime_report}.",
    "{with_degree}, performed an adverse medical examination of the employee on {ime_day} on behalf of the insurer.",
)
INSURER_EXAM = (
    "{P_he} took a history, reviewed the records furnished by counsel and spent some forty minutes with the employee.",
    "The examination, {p_he} wrote, was unremarkable except for mild tenderness.",
    "{P_he} reviewed the chart, but not the images themselves.",
    "On examination {p_he} recorded normal strength, sensation and reflexes.",
    "{dr} also viewed surveillance video of about eleven minutes, which {p_he} did not find helpful.",
)
CLAIMANT_INTRO = (
    "At the request of {his} attorney, the employee was evaluated by {full}, {a_specialty}, on {second_day}.",
    "{full}, {a_specialty}, examined the employee on {second_day} at the request of the employee’s attorney.",
    "Counsel for the employee obtained an independent medical evaluation from {full}, {a_specialty}, dated "
    "{second_day}.",
)
NEUTRAL_INTRO = (
    "On {second_day}, {full}, {a_specialty}, conducted a neutral medical examination ordered by the compensation judge "
    "under Minn. Stat. § 176.155, subd. 2.",
    "By agreement of the parties, a neutral medical examination was performed by {full}, {a_specialty}, on "
    "{second_day}.",
)
REVIEW_INTRO = (
    "At the request of the insurer, {full}, {a_specialty}, reviewed the imaging studies and the medical records. "
    "{dr} did not examine the employee.",
    "The employer and insurer also submitted a records review by {full}, {a_specialty}, who never saw the employee.",
)
HEARING = (
    "The employee’s claim petition was heard by Compensation Judge {judge} on {hearing}. The employee was the only "
    "witness. In findings and an order served and filed {order_day}, the judge {ruling}",
    "A hearing was held on {hearing} before Compensation Judge {judge}. By Findings and Order of {order_day}, the "
    "compensation judge {ruling}",
    "The matter came on for hearing on {hearing}. Both physicians’ reports were received without objection. On "
    "{order_day}, the compensation judge {ruling}",
)
STANDARD = (
    "On appeal we ask whether the findings have substantial support in the record as a whole. Minn. Stat. § 176.421, "
    "subd. 1. It is not our role to weigh the evidence anew or to decide which of two physicians we would have "
    "believed.",
    "This court does not retry cases. Where the evidence conflicts, or where more than one inference may reasonably be "
    "drawn from it, the findings are to be affirmed. Tollund v. Varga Creamery, 71 W.C.D. 9904 (W.C.C.A. 2008).",
    "Questions of medical causation fall within the province of the compensation judge, and the choice between "
    "competing opinions is generally upheld so long as the opinion relied upon has adequate foundation. Stroheim v. "
    "City of Kelsund, 38 W.C.D. 9913 (Minn. 1986).",
)
BOILERPLATE = (
    "A compensation judge’s choice between conflicting expert opinions must be upheld unless the facts assumed by the "
    "expert are not supported by the record. Stroheim v. City of Kelsund, 38 W.C.D. 9913 (Minn. 1986).",
    "In Ellingboe v. Marsh Point Hosp., slip op. (W.C.C.A. Mar. 30, 2004), the judge had rejected the opinion of "
    "Dr. Fenniman, the independent medical examiner, because he had been given the wrong date of injury. That case "
    "does not help the present parties.",
    "It is the function of the finder of fact to resolve conflicts in expert medical testimony. An expert who has "
    "examined the employee and reviewed the records ordinarily has adequate foundation. Grunwaldt v. Hibbering Mines, "
    "60 W.C.D. 9921 (W.C.C.A. 2000).",
    "The point at issue is one of medical fact, on which, as we said in Tollund v. Varga Creamery, “reasonable "
    "physicians may and do disagree.”",
)
TRAPS = (
    "An examination with a second orthopedist had been scheduled for {later} but was canceled when the parties agreed "
    "to mediate, and no report was ever issued.",
    "The qualified rehabilitation consultant wrote that the employee was cooperative and motivated. Placement services "
    "were suspended on {later}.",
    "The employee had also treated for unrelated hypertension, about which no physician expressed an opinion relevant "
    "here.",
    "The employee testified that {he} had never been told by any physician that {his} condition was permanent.",
    "Physical therapy was provided at three visits a week through {half_year}, with modest gains in range of motion.",
    "The nurse practitioner at the walk-in clinic checked the box marked “work related” on a form, without comment.",
)
LOSER_ARGUES = {
    "claimant_lost": (
        "On appeal, the employee argues that the opinion of {l} is better founded and should have been adopted, and "
        "that {w} failed to explain why the symptoms did not begin until {day}.",
        "The employee contends that {w}’s opinion lacks foundation because {w} did not review the therapy notes, and "
        "that no reasonable judge could have relied upon it.",
        "The employee’s principal argument is that {l}, who saw {him} many times, was entitled to greater weight than "
        "a physician who saw {him} once.",
    ),
    "claimant_won": (
        "The employer and insurer argue on appeal that the opinion of {l} is the only one based upon a complete review "
        "of the records and ought to have been adopted.",
        "The employer and insurer contend that {w} was not aware of an earlier complaint of {body} pain and that the "
        "opinion of {w} therefore lacks adequate foundation.",
        "The appellants maintain that {l} is the more qualified physician and that the judge gave no reason for "
        "preferring {w}.",
    ),
}
"""``{w}`` is the physician who was believed, ``{l}`` the one who was not; the party that lost speaks."""
