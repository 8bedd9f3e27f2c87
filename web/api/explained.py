"""The page that explains the API to people: what to ask, with examples to try, made from the operations themselves."""

from sqlmodel import select

from examiner_db.models import Examiner
from web.addresses.twins import API
from web.answering.allowance import A_SECOND, BURST
from web.api.description import address
from web.api.operations import OPERATIONS
from web.api.parameter import MOST, Parameter
from web.pages.data import ApiPage, OperationLine
from web.release.asked import Asked


def api(asked: Asked) -> ApiPage:
    """Every operation with its parameters, and an examiner of this release to try them with."""
    return ApiPage(
        title="For programs",
        root=API,
        operations=tuple(
            OperationLine(address(one), one.says, tuple(map(_told, one.parameters))) for one in OPERATIONS
        ),
        most=MOST,
        burst=BURST,
        a_second=A_SECOND,
        example=_example(asked),
    )


def _told(parameter: Parameter) -> tuple[str, str, str]:
    """A parameter's name, what it asks for, and its values in words."""
    schema = parameter.schema
    if schema["type"] == "integer":
        return parameter.name, parameter.says, f"{schema['minimum']:,} to {schema['maximum']:,}"
    several = schema["type"] == "array"
    values = schema["items"]["enum"] if several else schema.get("enum", ())
    return parameter.name, parameter.says, f"{', '.join(values)}{'; several with commas' if several else ''}"


def _example(asked: Asked) -> str:
    """The id of an examiner whom everybody may see; what stands for one where there is none."""
    with asked.session() as session:
        ids = session.exec(select(Examiner.physician_id).order_by(Examiner.physician_id))
        return next((one for one in ids if not asked.hides_person(one) and not asked.hides_examiner(one)), "ID")
