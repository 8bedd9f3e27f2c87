"""What happened to the claimants: injuries with the words that every forum needs to speak of them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Injury:
    """One kind of injury. ``mechanism`` begins with a verb in -ing; ``a_diagnosis`` carries its article."""

    body: str
    mechanism: str
    a_diagnosis: str
    degenerative: str
    sprain: str
    treatment: str
    scan: str
    exam: str
    study: str = "scan"

    @property
    def diagnosis(self) -> str:
        """The diagnosis without its article."""
        return self.a_diagnosis.removeprefix("a ").removeprefix("an ")


INJURIES = (
    Injury(
        "right shoulder", "pulling a loaded pallet jack up a ramp", "a full-thickness rotator cuff tear",
        "chronic rotator cuff tendinosis", "shoulder strain", "arthroscopic rotator cuff repair",
        "a tear of the supraspinatus tendon with mild retraction", "a positive impingement sign and weak abduction",
    ),
    Injury(
        "low back", "lifting a 60-pound crate from the floor", "an L5-S1 disc herniation",
        "lumbar degenerative disc disease", "lumbar strain", "an L5-S1 microdiscectomy",
        "a left paracentral disc herniation at L5-S1 touching the S1 nerve root",
        "a positive straight leg raise on the left and a diminished ankle reflex",
    ),
    Injury(
        "left knee", "stepping down from a delivery truck onto ice", "a medial meniscus tear",
        "tricompartmental osteoarthritis of the knee", "knee sprain", "arthroscopic partial meniscectomy",
        "a complex tear of the posterior horn of the medial meniscus",
        "an effusion, medial joint line tenderness and a positive McMurray test",
    ),
    Injury(
        "neck", "bracing against a runaway cart", "a C5-6 disc protrusion",
        "cervical spondylosis", "cervical strain", "an anterior cervical discectomy and fusion at C5-6",
        "a broad-based protrusion at C5-6 with right foraminal narrowing",
        "a positive Spurling maneuver and weakness of the right biceps",
    ),
    Injury(
        "right wrist", "working through a double shift on a fast-moving line", "carpal tunnel syndrome",
        "diabetic peripheral neuropathy", "wrist sprain", "a carpal tunnel release",
        "moderate slowing of the median nerve across the wrist", "a positive Tinel sign and thenar weakness",
        study="nerve conduction study",
    ),
    Injury(
        "left hip", "falling from the second rung of a stepladder", "an acetabular labral tear",
        "femoroacetabular impingement", "hip contusion", "hip arthroscopy with labral repair",
        "an anterosuperior labral tear", "groin pain on flexion and internal rotation",
    ),
    Injury(
        "right elbow", "striking a jammed coupling with a hammer", "a tear of the common extensor tendon",
        "chronic lateral epicondylosis", "elbow strain", "a lateral epicondylar debridement",
        "a partial-thickness tear at the origin of the common extensor tendon",
        "tenderness over the lateral epicondyle and pain on resisted wrist extension",
    ),
    Injury(
        "left ankle", "stepping into an uncovered floor drain", "an osteochondral lesion of the talus",
        "posttraumatic ankle arthritis", "ankle sprain", "arthroscopic debridement of the talar dome",
        "a 9-millimeter osteochondral lesion of the medial talar dome", "swelling and a positive anterior drawer test",
    ),
    Injury(
        "mid back", "lowering a heavy motor from a bench", "a T8 compression fracture",
        "age-related osteoporosis", "thoracic strain", "a kyphoplasty at T8",
        "a 30 percent loss of height of the T8 vertebral body", "percussion tenderness at the mid-thoracic spine",
    ),
    Injury(
        "left shoulder", "catching a falling ladder with one arm", "a superior labral tear",
        "acromioclavicular joint arthritis", "shoulder sprain", "a labral repair with biceps tenodesis",
        "a tear of the superior labrum extending to the biceps anchor",
        "a positive O’Brien sign and pain with overhead reach",
    ),
    Injury(
        "lower back", "shoveling wet gravel from a trench", "an L4-5 spondylolisthesis with stenosis",
        "facet arthropathy", "lumbosacral strain", "a decompression and fusion at L4-5",
        "a grade I slip at L4-5 with moderate canal stenosis",
        "limited extension and decreased sensation over the right shin",
    ),
    Injury(
        "right knee", "twisting on a planted foot while carrying a sheet of plywood",
        "an anterior cruciate ligament tear", "patellofemoral chondromalacia", "knee strain",
        "an anterior cruciate ligament reconstruction", "a complete tear of the anterior cruciate ligament",
        "a positive Lachman test with a soft endpoint",
    ),
)  # fmt: skip

HEAD = Injury(
    "head", "hitting a low beam in a dim stairwell", "post-concussion syndrome",
    "long-standing migraine", "mild concussion", "a course of vestibular therapy",
    "no intracranial bleeding", "slowed saccades and difficulty with tandem gait",
)  # fmt: skip
"""For neurologists."""

MIND = Injury(
    "mental health", "being held at knifepoint by an intruder", "post-traumatic stress disorder",
    "long-standing generalized anxiety disorder", "acute stress reaction", "trauma-focused psychotherapy",
    "elevated scores for hypervigilance and avoidance",
    "a constricted affect and a marked startle response", study="psychological test battery",
)  # fmt: skip
"""For psychiatrists."""
