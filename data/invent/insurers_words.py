"""How the Minnesota court speaks of claims on which more than one insurer was at risk."""

COVERAGE = (
    "The employer changed insurers while the employee worked there, and each of them had the employee examined.",
    "More than one insurer was on the risk in the years at issue, and each obtained a medical examination of its own.",
    "Because the date on which the condition became disabling was in dispute, the insurers that had covered the "
    "employer at different times each arranged an examination.",
)
INTROS = (
    (
        "On {ime_day}, at the request of the employer and insurer, the employee was examined by {full}, {a_specialty}.",
        "{full}, {a_specialty}, conducted an independent medical examination on {ime_day} at the employer and "
        "insurer’s request.",
        "The employee was evaluated on behalf of the employer and insurer by {full}, {a_specialty}, on {ime_day}.",
    ),
    (
        "At the request of the second insurer, the employee underwent an independent medical examination with {full}, "
        "{a_specialty}, on {second_day}.",
        "On {second_day}, the employee was seen by {with_degree}, for an independent medical examination (IME) on "
        "behalf of the employer and its second insurer.",
        "The second insurer had the employee examined by {full}, {a_specialty}, on {second_day}.",
    ),
    (
        "{full}, {a_specialty}, conducted an independent medical examination on {deposed} on behalf of the insurer "
        "that came on the risk last.",
        "At the request of the last insurer on the risk, the employee was examined by {full}, {a_specialty}, on "
        "{deposed}.",
        "The employee was evaluated on behalf of the last of the insurers by {full}, {a_specialty}, on {deposed}.",
    ),
)
"""By the place of the insurer among those at risk."""
