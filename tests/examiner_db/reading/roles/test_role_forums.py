"""Roles as the forums tell them: one table of short passages on Dr. Ada Brandt for each forum and role."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal

PASSAGES: dict[tuple[Tribunal, str], tuple[str, ...]] = {
    (Tribunal.ECAB, "treating"): (
        "In a May 3, 2017 narrative, Dr. Ada Brandt opined that the condition was caused by the fall.",
        "Appellant submitted reports dated May 3 and June 5, 2017 from Dr. Ada Brandt, who diagnosed a tear.",
        "In support of her claim appellant submitted a report from Dr. Ada Brandt, a Board-certified internist.",
        "Dr. Ada Brandt, in notes dated May 4 through July 9, 2016, related that appellant could not work.",
        "Appellant also submitted a June 3, 2016 work status form by Dr. Ada Brandt.",
        "Dr. Ada Brandt released appellant to return to work on June 6, 2016.",
        "The record contains a May 4, 2016 report in which Dr. Ada Brandt noted tenderness.",
        "Dr. Ada Brandt held appellant off work.",
        "On June 3, 2016 Dr. Ada Brandt performed an OWCP-approved ankle fusion.",
        "Appellant sought treatment from Dr. Ada Brandt.",
        "Dr. Ada Brandt, in a duty status report (Form CA-17), noted that appellant could not work.",
        "In an attending physician's report (Form CA-20) dated May 3, 2016, Dr. Ada Brandt checked a box marked yes.",
        "By letter dated May 3, 2016, Dr. Ada Brandt requested authorization for surgery.",
        "In a May 3, 2016 report, Dr. Ada Brandt, a chiropractor, diagnosed subluxation.",
    ),
    (Tribunal.ECAB, "records_reviewer"): (
        "OWCP routed the file to Dr. Ada Brandt, its medical adviser, who calculated a seven percent impairment.",
        "On May 3, 2017 Dr. Ada Brandt, an OWCP district medical adviser (DMA), reviewed the file.",
    ),
    (Tribunal.ECAB, "agency_examiner"): (
        "OWCP referred appellant, together with a SOAF, to Dr. Ada Brandt for a second opinion.",
        "OWCP's second opinion physician, Dr. Ada Brandt, found no residuals.",
    ),
    (Tribunal.NY_WCB, "insurer_examiner"): (
        (
            "Although the carrier's physician, Dr. Ada Brandt, opined that claimant had no further disability, "
            "the Board credited claimant's physician, Dr. Egon Corliss."
        ),
        "The carrier's medical expert, Ada Brandt, found no causal relationship.",
        "Ada Brandt, who examined claimant on behalf of the workers' compensation carrier, found a mild disability.",
        "The carrier produced testimony from its consulting neurologist, Ada Brandt.",
        "The employer's consulting cardiologist, Ada Brandt, testified that work played no part.",
        "Conversely, Ada Brandt, a cardiologist who testified for the employer, attributed death to hypertension.",
        "Ada Brandt, the cardiologist who testified on behalf of the carrier, disagreed.",
        "The employer's medical witness, Ada Brandt, opined that claimant could return to work.",
        "In contrast, the carrier's expert Ada Brandt, M.D., did not find a causal link.",
        "The carrier submitted the report of its independent medical examiner, Ada Brandt.",
        (
            "Dr. Ada Brandt, an orthopedic surgeon who examined claimant on behalf of the employer, found a mild "
            "partial disability."
        ),
        (
            "Dr. Ada Brandt examined claimant at the request of the carrier and found no further causally related"
            " disability."
        ),
        "The carrier's consultant Dr. Ada Brandt testified that there was no causal relationship.",
        "The employer's physician, Dr. Ada Brandt, who examined claimant in 1992, found no disability.",
        "A physician for the carrier, Dr. Ada Brandt, disagreed.",
        "Dr. Ada Brandt, the employer's physician, attributed the infarction to coronary artery disease.",
        "Dr. Ada Brandt testified on behalf of the State Insurance Fund.",
        "The self-insured employer controverted the claim on the report of its consultant, Dr. Ada Brandt.",
        "The employer and its carrier rely on the testimony of their expert, Dr. Ada Brandt.",
        "Contrary testimony was offered by the carrier's physician, Dr. Ada Brandt.",
        "Dr. Ada Brandt, on behalf of the employer, was of the opinion that death was not work related.",
    ),
    (Tribunal.OTHER, "insurer_examiner"): (
        "Dr. Ada Brandt, the defendant's orthopedic expert, saw plaintiff in March 1985 and found no disability.",
        (
            "Defendants' physician, Dr. Ada Brandt, an orthopedic surgeon, examined plaintiff twice and found him"
            " able to work."
        ),
        "At the request of the defendant, plaintiff was seen by Dr. Ada Brandt, who found no objective signs.",
        "Plaintiff was next examined by Dr. Ada Brandt, at defendant's request.",
        "Dr. Ada Brandt, who examined plaintiff for the defendants, found nothing wrong.",
        "Defendant had plaintiff examined by Dr. Ada Brandt, an orthopedist.",
        "The defendant's medical experts were Dr. Egon Corliss and Dr. Ada Brandt.",
        "Dr. Ada Brandt and Dr. Egon Corliss testified on behalf of defendant.",
        "Defendant's insurer sent plaintiff to Dr. Ada Brandt for an evaluation.",
        "The insurer's doctor, Dr. Ada Brandt, reported that he could return to light work.",
        "Dr. Ada Brandt examined plaintiff on behalf of Kestrel Casualty Company on May 3, 1985.",
        "Defendant called Dr. Ada Brandt, who had examined plaintiff on May 3.",
        "Drs. Egon Corliss and Ada Brandt examined plaintiff for the employer.",
        "The employer's expert medical witness, Dr. Ada Brandt, reached a different conclusion.",
        "The company's doctor examined him, as did Dr. Ada Brandt, an examiner for the insurance carrier.",
        "In contrast, Dr. Ada Brandt, testifying for the employer, opined that the condition was unrelated.",
        "The employer's medical evidence, in the form of a report by Dr. Ada Brandt, was that the strain had resolved.",
        "Defendants tendered Dr. Ada Brandt as an expert in orthopedics.",
        (
            "Plaintiff's benefits were terminated on the strength of a report by Dr. Ada Brandt, who examined him"
            " for the carrier."
        ),
        "The orthopedist retained by the carrier, Dr. Ada Brandt, disagreed.",
        "After Dr. Ada Brandt, the carrier's orthopedist, reported that he could work, benefits were stopped.",
    ),
    (Tribunal.PA_COURTS, "insurer_examiner"): (
        (
            "Employer presented the testimony of Dr. Ada Brandt, Board-certified in orthopedic surgery, who "
            "performed an independent medical examination (IME) of Claimant on May 3, 2011."
        ),
        "Dr. Ada Brandt conducted an IME of Claimant on Employer's behalf.",
        (
            "In support of its termination petition, Employer submitted the deposition of Dr. Ada Brandt, who "
            "examined Claimant on May 4."
        ),
        "Employer's expert, Ada Brandt, M.D., testified that Claimant had fully recovered.",
        "Employer's medical witness was Ada Brandt, M.D., who had examined Claimant once.",
    ),
    (Tribunal.NY_COURTS, "insurer_examiner"): (
        "Defendants submitted the affirmed report of Ada Brandt, an orthopedist who examined plaintiff on May 4, 2008.",
        (
            "Defendant submitted, inter alia, the affirmed report of Dr. Ada Brandt, who found full range of "
            "motion upon examination."
        ),
        "The affirmed medical report of the defendants' examining neurologist, Ada Brandt, was insufficient.",
        (
            "In support of the motion, defendant relies on the affirmation of Dr. Ada Brandt, an orthopedic "
            "surgeon, who examined plaintiff on June 4, 2009."
        ),
    ),
    (Tribunal.NY_COURTS, "treating"): (
        "In opposition, plaintiff submitted the affirmation of Dr. Ada Brandt, who had treated her since the accident.",
        "Plaintiff submitted the affidavit of her chiropractor, Ada Brandt, D.C.",
        "Ada Brandt, M.D., plaintiff's treating orthopedist, averred that the limitations were permanent.",
    ),
    (Tribunal.US_COURTS, "agency_examiner"): (
        (
            "Two consultative examiners, Drs. Egon Corliss and Ada Brandt, examined plaintiff at the request of "
            "the Agency."
        ),
        "At the Commissioner's request, plaintiff was examined by Dr. Ada Brandt, an internist.",
        "Dr. Ada Brandt examined plaintiff at the request of the state agency and found no limitation.",
        (
            "Plaintiff underwent a psychological consultative examination. The examiner, Dr. Ada Brandt, "
            "diagnosed depression."
        ),
        "Dr. Ada Brandt, who conducted the consultative examination, opined that plaintiff could lift fifty pounds.",
        "The agency referred plaintiff to Dr. Ada Brandt for a psychological evaluation.",
        "Dr. Ada Brandt, an agency consultative examiner, found her able to follow instructions.",
        "Dr. Ada Brandt performed a consultative examination on May 3.",
        "Dr. Ada Brandt evaluated plaintiff on behalf of the Social Security Administration.",
    ),
    (Tribunal.US_COURTS, "insurer_examiner"): (
        "MetLife then hired Dr. Ada Brandt to conduct an IME.",
        "An IME was conducted by Dr. Ada Brandt at Unum's request.",
        "The plan arranged for an independent medical examination, which Dr. Ada Brandt performed on May 4.",
    ),
    (Tribunal.US_COURTS, "records_reviewer"): (
        "MetLife then had two independent physician consultants, Dr. Egon Corliss and Dr. Ada Brandt, review the file.",
        "Unum's reviewing physician, Dr. Ada Brandt, found no support for the restrictions.",
        "Aetna asked Dr. Ada Brandt to conduct a file review.",
        "A state agency reviewing physician, Dr. Ada Brandt, assessed a medium RFC.",
        "Dr. Ada Brandt, a nonexamining state agency physician, opined that she could do light work.",
        "The ALJ relied on Dr. Ada Brandt, a nonexamining physician.",
        "Dr. Ada Brandt, MetLife's Independent Physician Consultant, reviewed the records.",
        "Non-examining State agency consultant Ada Brandt, M.D., concluded that plaintiff could work.",
        "Dr. Ada Brandt, who reviewed the record for the agency at the initial level, agreed.",
        (
            "Dr. Ada Brandt, a consulting physician for the insurer, reviewed the file and spoke with the "
            "treating physician by telephone."
        ),
    ),
    (Tribunal.OTHER, "claimant_expert"): (
        "Plaintiff's attorney referred him to Dr. Ada Brandt for evaluation.",
        "Plaintiff was seen by Dr. Ada Brandt at the request of his attorney.",
        "Dr. Ada Brandt examined plaintiff once, at the instance of plaintiff's counsel.",
        "Plaintiff's expert witness, Dr. Ada Brandt, examined him on May 4 and found a total disability.",
    ),
    (Tribunal.NY_WCB, "neutral_examiner"): (
        "The trial court appointed Dr. Ada Brandt to examine plaintiff.",
        "A state-appointed independent medical examiner, Dr. Ada Brandt, found no disability.",
        "The impartial specialist, Ada Brandt, testified that claimant's condition was unrelated.",
        "Claimant was examined by an impartial specialist, Ada Brandt, who reported a mild disability.",
    ),
    (Tribunal.CO_ICAO, "neutral_examiner"): (
        "Dr. Ada Brandt performed the Division-sponsored independent medical examination (DIME).",
        "Claimant underwent a DIME with Dr. Ada Brandt, who rated 12 percent.",
        "Dr. Ada Brandt, the DIME physician, found claimant not at MMI.",
        "The DIME physician (Dr. Ada Brandt) concluded otherwise.",
        "Claimant sought a Division IME. The Division selected Dr. Ada Brandt.",
        "Dr. Ada Brandt conducted the DIME and agreed with the rating.",
        "The DIME was conducted by Dr. Ada Brandt. Dr. Brandt assigned 11%.",
        "Dr. Ada Brandt was selected to conduct the DIME.",
        "The parties selected Dr. Ada Brandt to conduct an IME pursuant to the statute.",
        "An IME physician selected by the Division, Dr. Ada Brandt, assigned a rating.",
        "The division-sponsored IME physician, Dr. Ada Brandt, assigned a rating.",
    ),
    (Tribunal.CO_ICAO, "treating"): (
        "Claimant's authorized treating physician, Dr. Ada Brandt, placed him at MMI.",
        "Dr. Ada Brandt (ATP) placed claimant at MMI.",
        "The ATP, Dr. Ada Brandt, assigned no permanent impairment.",
        "The employer referred claimant to Dr. Ada Brandt for treatment.",
        "Dr. Ada Brandt, claimant's surgeon, opined that the fusion was related.",
        "Claimant's primary authorized physician, Dr. Ada Brandt, released him.",
        "Dr. Ada Brandt, one of claimant's authorized treating physicians, referred him for injections.",
        "The authorized surgeon performed a fusion. Dr. Ada Brandt then took over his care.",
        "Dr. Ada Brandt placed claimant at MMI on May 3.",
        "Claimant was treated at a clinic designated by employer, where Dr. Ada Brandt diagnosed a strain.",
        "Dr. Ada Brandt, to whom claimant was referred by the ATP, recommended surgery.",
    ),
    (Tribunal.OTHER, "treating"): (
        "Dr. Ada Brandt, who first saw plaintiff on the day of the accident, found a strain.",
        "Plaintiff went to Dr. Ada Brandt, a general practitioner, on May 4.",
        "Plaintiff was taken to Dr. Ada Brandt, the company doctor, who taped his ankle.",
        "Plaintiff was treated conservatively by Dr. Ada Brandt for six weeks.",
        "Dr. Ada Brandt discharged plaintiff as able to return to work on June 4.",
        "Dr. Ada Brandt, an orthopedic surgeon, performed a laminectomy and later a fusion.",
        "Dr. Ada Brandt hospitalized plaintiff and placed him in traction.",
        "Plaintiff consulted Dr. Ada Brandt, an orthopedist, on his own.",
        "His own physician, Dr. Ada Brandt, referred him to Dr. Egon Corliss.",
        "Claimant reported the injury and was sent to the Fenwick Clinic, where he was seen by Dr. Ada Brandt.",
        "He was sent by his employer to the emergency room, where Dr. Ada Brandt sutured the wound.",
        "Dr. Ada Brandt saw plaintiff on eleven occasions between May and December.",
        "Claimant's family physician was Dr. Ada Brandt.",
        "Her longtime internist is Dr. Ada Brandt.",
        "Dr. Ada Brandt advised her to quit her job.",
        "She was examined by a Dr. Ada Brandt who prescribed pain medication.",
        "Dr. Ada Brandt admitted her to the hospital on May 4.",
        "Decedent's attending physician, Dr. Ada Brandt, signed the death certificate.",
    ),
    (Tribunal.MN_WCCA, "insurer_examiner"): (
        (
            "The employer and insurer sought an independent medical evaluation. On May 3, 2011, the employee saw "
            "Dr. Ada Brandt. Dr. Brandt concluded that the strain had resolved."
        ),
        "The employer and insurer's independent medical examiner was Dr. Ada Brandt. He found no residuals.",
        (
            "INDEPENDENT MEDICAL EXAMINATION\n\nDr. Ada Brandt examined the employee on May 3, 2011, and found "
            "full motion."
        ),
    ),
    (Tribunal.IL_IWCC, "insurer_examiner"): (
        (
            "Respondent's Section 12 Examination\n\nOn May 3, 2011, Petitioner saw Dr. Ada Brandt. Dr. Brandt "
            "found that the strain had resolved."
        ),
        "Petitioner attended a Section 12 examination on May 3, 2011. Dr. Ada Brandt noted full range of motion.",
        "Pursuant to Section 12, Dr. Ada Brandt examined Petitioner for Respondent.",
        "At Respondent's request, Petitioner presented on May 3 for a Section 12 exam with Dr. Ada Brandt.",
        "Dr. Ada Brandt, Respondent's Section 12 physician, testified by evidence deposition.",
        "Dr. Ada Brandt, Respondent's examining physician, testified that he had examined Petitioner on May 3.",
        "Dr. Ada Brandt's IME report (RX 2) states that Petitioner is at MMI.",
    ),
    (Tribunal.CO_OAC, "insurer_examiner"): (
        "Respondents obtained an independent medical examination. Dr. Ada Brandt performed it on May 3, 2019.",
        "Claimant attended an IME with Dr. Ada Brandt at Respondents' request.",
        "Respondents retained Dr. Ada Brandt to conduct an IME.",
        "Respondents' expert, Dr. Ada Brandt, testified at hearing consistent with his IME report.",
        "Dr. Ada Brandt performed a Respondents' IME.",
        "Dr. Ada Brandt performed an IME at the request of Respondents on May 3.",
        "Dr. Ada Brandt, who performed a Respondent-requested IME, disagreed.",
    ),
    (Tribunal.CO_OAC, "records_reviewer"): (
        "Respondents had Dr. Ada Brandt perform a records review.",
        "Dr. Ada Brandt completed a medical record review at Respondents' request.",
        "Dr. Ada Brandt issued a physician advisor opinion recommending denial.",
    ),
    (Tribunal.CO_OAC, "claimant_expert"): (
        "Claimant's IME physician, Dr. Ada Brandt, assigned 20%.",
        "Claimant underwent an IME with Dr. Ada Brandt at the request of his attorney.",
        "Claimant requested an IME with Dr. Ada Brandt, who agreed with the DIME.",
        "Claimant retained Dr. Ada Brandt, who performed an IME on May 3.",
    ),
    (Tribunal.KY_COURTS, "claimant_expert"): (
        "Claimant submitted the report of Dr. Ada Brandt, who performed an IME at counsel's request.",
        "Claimant was evaluated by Dr. Ada Brandt at the request of his counsel.",
        "Dr. Ada Brandt evaluated Claimant at her attorney's request and completed a Form 107.",
        "Dr. Ada Brandt performed an IME for Claimant.",
    ),
    (Tribunal.KY_COURTS, "insurer_examiner"): (
        "Dr. Ada Brandt evaluated Claimant at Employer's request on May 3, 2016.",
        "Employer submitted the IME report of Dr. Ada Brandt.",
        "Dr. Ada Brandt conducted an IME on behalf of Employer.",
        "Employer filed the report of Dr. Ada Brandt, who examined Claimant in May.",
    ),
    (Tribunal.KY_COURTS, "neutral_examiner"): (
        "A university evaluation was performed by Dr. Ada Brandt.",
        "Dr. Ada Brandt performed the university evaluation pursuant to KRS 342.315.",
    ),
    (Tribunal.MA_DIA, "neutral_examiner"): (
        "The judge appointed an impartial examiner under § 11A. Dr. Ada Brandt examined the employee on May 3.",
        "Pursuant to § 11A, the employee was examined by Dr. Ada Brandt.",
        "Dr. Ada Brandt, the § 11A physician, found a partial disability.",
        "The employee underwent a § 11A examination by Dr. Ada Brandt.",
        "The impartial medical examination was conducted by Dr. Ada Brandt, an orthopedist.",
    ),
    (Tribunal.MN_WCCA, "treating"): (
        "The employee came under the care of Dr. Ada Brandt on May 3, 2011. She remains under his care.",
        "Dr. Ada Brandt became the employee's treating physician.",
        "The employee's orthopedist, Dr. Ada Brandt, recommended surgery.",
        "Dr. Ada Brandt saw the employee in the emergency room on the day of the injury.",
        "On May 3 he was seen at the Tern Clinic. Dr. Ada Brandt diagnosed a sprain.",
        "The employee sought chiropractic care. Dr. Ada Brandt saw her twelve times.",
        "The employee was referred for physical therapy and then to Dr. Ada Brandt, a physiatrist.",
        "She was referred to a psychologist, Dr. Ada Brandt, for biofeedback.",
        "The employee was evaluated by Dr. Ada Brandt on referral from Dr. Egon Corliss.",
        "Dr. Ada Brandt, who performed the surgery, testified that the tear was fresh.",
        "The surgeon, Dr. Ada Brandt, noted degenerative changes in the operative report.",
        "Dr. Ada Brandt's operative report describes a complete tear.",
        (
            "In a letter to the employee's attorney, Dr. Ada Brandt, who had been treating her since May, related"
            " the tear to the fall."
        ),
        "Dr. Ada Brandt restricted her to light work.",
        "Dr. Ada Brandt imposed restrictions and referred her to pain management.",
        "Dr. Ada Brandt refilled her prescriptions.",
        "Medical records from Dr. Ada Brandt show that she complained of neck pain in 2009.",
        "She had treated for her neck in 2009 with Dr. Ada Brandt.",
        "Before the injury she had been seen by Dr. Ada Brandt for low back pain.",
        "Dr. Ada Brandt had prescribed narcotics for her in 2009.",
    ),
    (Tribunal.US_COURTS, "treating"): (
        "Plaintiff treated with Dr. Ada Brandt, a psychiatrist, from 2010 to 2013.",
        "Dr. Ada Brandt, plaintiff's treating psychiatrist, completed a mental impairment questionnaire.",
        "Plaintiff's rheumatologist, Dr. Ada Brandt, wrote a letter on her behalf.",
        "Dr. Ada Brandt's treatment notes reflect improvement.",
        "In May 2011, Dr. Ada Brandt noted that plaintiff's fibromyalgia was worse and increased her Lyrica.",
        "Plaintiff saw Dr. Ada Brandt for medication management.",
        "A neurologist, Dr. Ada Brandt, treated her migraines.",
        "Dr. Ada Brandt, an oncologist, managed her chemotherapy.",
        "Dr. Ada Brandt diagnosed fibromyalgia in 2009.",
    ),
    (Tribunal.NY_WCB, "claimant_expert"): (
        "Claimant's expert, Dr. Ada Brandt, testified that the stress of work was a factor.",
        "Claimant's consulting physician, Dr. Ada Brandt, examined him and found a permanent disability.",
        "Dr. Ada Brandt, who reviewed the records on claimant's behalf, related death to work.",
        "Claimant presented the testimony of an expert, Dr. Ada Brandt, who had reviewed decedent's records.",
    ),
    (Tribunal.US_COURTS, "claimant_expert"): (
        "Plaintiff was examined by Dr. Ada Brandt at the request of plaintiff's attorney.",
        "At plaintiff's counsel's request, Dr. Ada Brandt evaluated him and assigned restrictions.",
        (
            "Dr. Ada Brandt, a psychologist retained by plaintiff's counsel, tested plaintiff and diagnosed a "
            "cognitive disorder."
        ),
        "Dr. Ada Brandt examined plaintiff at his lawyer's request and completed a medical source statement.",
        "Plaintiff submitted an evaluation by Dr. Ada Brandt, whom his counsel had retained.",
    ),
    (Tribunal.CO_ICAO, "claimant_expert"): (
        "Claimant presented the testimony of Dr. Ada Brandt, who examined him at his attorney's request.",
        "Claimant's medical expert, Dr. Ada Brandt, opined that he was not at MMI.",
        "Claimant obtained an IME from Dr. Ada Brandt, who rated him at 20%.",
        "An independent medical examiner retained by claimant, Dr. Ada Brandt, rated him at 20%.",
        "Dr. Ada Brandt performed an independent medical examination at claimant's request.",
        "Dr. Ada Brandt, claimant's IME, disagreed with the DIME.",
    ),
    (Tribunal.NY_WCB, "treating"): (
        "Claimant's physician, Dr. Ada Brandt, found a total disability.",
        "Dr. Ada Brandt, who treated claimant following the accident, related the condition to it.",
        "Dr. Ada Brandt, claimant's treating chiropractor, filed C-4 reports.",
        "Dr. Ada Brandt, claimant's psychiatrist, found a total disability.",
        "Claimant first sought treatment from Dr. Ada Brandt two weeks later.",
        "Dr. Ada Brandt, who performed claimant's back surgery, found a marked disability.",
        "Claimant consulted Dr. Ada Brandt, who diagnosed carpal tunnel syndrome.",
    ),
    (Tribunal.BVA, "treating"): (
        (
            "In a May 2012 letter, Dr. Ada Brandt, the Veteran's private physician, stated that his back "
            "disability began in service."
        ),
        "VA treatment records show that Dr. Ada Brandt prescribed medication for depression.",
        "The Veteran's treating VA psychiatrist, Dr. Ada Brandt, wrote that he could not work.",
        "Private treatment records from Dr. Ada Brandt date from 2003.",
    ),
    (Tribunal.BVA, "agency_examiner"): (
        "At a VA examination in June 2012, Dr. Ada Brandt diagnosed lumbar strain.",
        "A June 2012 VA examiner, Dr. Ada Brandt, opined that it was less likely than not related to service.",
        "The Veteran was provided a VA examination by Dr. Ada Brandt in June 2012.",
        "Dr. Ada Brandt, who examined the Veteran for VA in June 2012, found no nexus.",
        "The June 2012 VA examination report was prepared by Dr. Ada Brandt.",
    ),
    (Tribunal.BVA, "records_reviewer"): (
        "The Board obtained a VHA opinion from Dr. Ada Brandt.",
        (
            "An independent medical expert opinion was requested; Dr. Ada Brandt reviewed the claims file and "
            "found no nexus."
        ),
    ),
    (Tribunal.CA_WCAB, "treating"): (
        "Applicant's primary treating physician, Dr. Ada Brandt, found a 12% WPI.",
        "PTP Dr. Ada Brandt declared applicant permanent and stationary.",
        "Dr. Ada Brandt, a secondary treating physician in psychiatry, diagnosed depression.",
        "Dr. Ada Brandt, applicant's treating physician within the MPN, requested authorization for surgery.",
        "Dr. Ada Brandt submitted an RFA for a lumbar fusion.",
    ),
    (Tribunal.CA_WCAB, "records_reviewer"): (
        "The RFA was non-certified by UR physician Dr. Ada Brandt.",
        "Utilization review physician Ada Brandt, M.D., denied the request.",
        "Dr. Ada Brandt's utilization review denial issued on May 3.",
        "IMR reviewer Dr. Ada Brandt upheld the UR denial.",
    ),
    (Tribunal.CA_WCAB, "neutral_examiner"): (
        "Panel QME Dr. Ada Brandt examined applicant.",
        "Dr. Ada Brandt, the panel qualified medical evaluator, found 12% WPI.",
        "The parties utilized Dr. Ada Brandt as the AME in orthopedics.",
        "Dr. Ada Brandt served as Agreed Medical Evaluator.",
        "Dr. Ada Brandt, acting as QME in psychiatry, found 10%.",
    ),
    (Tribunal.TX_APD, "neutral_examiner"): (
        "The designated doctor, Dr. Ada Brandt, certified that the claimant reached MMI on May 3.",
        "Dr. Ada Brandt was appointed by the Division as designated doctor.",
        "Dr. Ada Brandt, the Division-appointed designated doctor, assigned a 5% IR.",
    ),
    (Tribunal.TX_APD, "insurer_examiner"): (
        "A required medical examination was performed by Dr. Ada Brandt for the carrier.",
        "Dr. Ada Brandt, the carrier's RME doctor, certified MMI.",
        "The carrier's peer-selected examiner, Dr. Ada Brandt, examined the claimant at the carrier's request.",
    ),
    (Tribunal.TX_APD, "treating"): (
        "The claimant's treating doctor, Dr. Ada Brandt, disagreed.",
        "The treating doctor referred the claimant to Dr. Ada Brandt for an impairment rating.",
    ),
    (Tribunal.TN_WC, "treating"): (
        "Employee selected Dr. Ada Brandt from a panel offered by Employer.",
        "Dr. Ada Brandt, the authorized panel physician, released Employee.",
        "Employer provided a panel, from which Employee chose Dr. Ada Brandt.",
        "The authorized treating physician, Dr. Ada Brandt, placed Employee at MMI.",
    ),
    (Tribunal.TN_WC, "claimant_expert"): (
        "At his attorney's request, Employee saw Dr. Ada Brandt for an independent medical evaluation.",
        "Employee obtained an IME from Dr. Ada Brandt.",
        "Dr. Ada Brandt performed an IME at the request of Employee's counsel.",
    ),
    (Tribunal.TN_WC, "insurer_examiner"): (
        "Employer sent Employee to Dr. Ada Brandt for an independent medical evaluation.",
        "Dr. Ada Brandt conducted an employer's examination on May 3.",
        "Employer had Employee examined by Dr. Ada Brandt under section 204(d).",
    ),
    (Tribunal.WA_BIIA, "insurer_examiner"): (
        "Dr. Ada Brandt examined the worker at the request of the self-insured employer.",
        "The self-insured employer presented the testimony of Dr. Ada Brandt, who performed a CR 35 examination.",
    ),
    (Tribunal.WA_BIIA, "agency_examiner"): (
        "The Department had the worker examined by Dr. Ada Brandt.",
        "Dr. Ada Brandt, an orthopedic surgeon, examined Ms. Orr once at the Department's request.",
    ),
    (Tribunal.WA_BIIA, "treating"): (
        "Dr. Ada Brandt, Ms. Orr's attending physician, testified that she could not work.",
        "Dr. Ada Brandt became Ms. Orr's attending physician in 2012.",
        "Ms. Orr was treated by Dr. Ada Brandt, a chiropractor.",
        "Dr. Ada Brandt, a neurosurgeon, performed a discectomy in May 2010.",
    ),
    (Tribunal.WA_BIIA, "claimant_expert"): (
        "Ms. Orr presented the testimony of Dr. Ada Brandt, who examined her at her attorney's request.",
        "Dr. Ada Brandt examined the worker at the request of her counsel.",
    ),
    (Tribunal.OK_COURTS, "neutral_examiner"): (
        "The court appointed Dr. Ada Brandt as independent medical examiner.",
        "The court-appointed IME, Dr. Ada Brandt, recommended surgery.",
        "Dr. Ada Brandt was appointed as an Independent Medical Examiner by order of May 3.",
    ),
    (Tribunal.OK_COURTS, "insurer_examiner"): (
        "Respondent's medical evaluator, Dr. Ada Brandt, found no permanent disability.",
        "Respondent offered the report of Dr. Ada Brandt, who evaluated claimant on May 3.",
        "Dr. Ada Brandt evaluated claimant for respondent and rated zero.",
    ),
    (Tribunal.OK_COURTS, "claimant_expert"): (
        "Claimant's medical evaluator, Dr. Ada Brandt, rated 30 percent.",
        "Claimant offered the report of Dr. Ada Brandt, who evaluated him on May 3.",
    ),
    (Tribunal.BRB, "insurer_examiner"): (
        "Dr. Ada Brandt examined the miner at employer's request on May 3.",
        "Employer submitted the report of Dr. Ada Brandt, who examined the miner.",
        "Employer's expert, Dr. Ada Brandt, attributed the impairment to smoking.",
    ),
    (Tribunal.BRB, "agency_examiner"): (
        "Dr. Ada Brandt conducted the Department of Labor examination.",
        "The DOL-sponsored examination was performed by Dr. Ada Brandt.",
    ),
}


@pytest.mark.parametrize(
    ("tribunal", "expected", "told"),
    [(tribunal, expected, told) for (tribunal, expected), passages in PASSAGES.items() for told in passages],
)
def test_the_role_as_a_forum_tells_it(tribunal: Tribunal, expected: str, told: str) -> None:
    (reading,) = read(f"FACTS\n\n{told}\n", tribunal)
    (one,) = [physician for physician in reading.physicians if physician.name.endswith("Brandt")]
    assert one.role.value == expected
