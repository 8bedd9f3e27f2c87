"""Companies and public bodies, told from persons by the words in their names."""

import re

from examiner_db.reading.lexicon.businesses import BUSINESSES

_COMPANY = re.compile(
    r"\b(?:Inc|LLC|L\.L\.C|LLP|L\.P|Corp(?:oration)?|Co|Company|Companies|Ins(?:urance)?|Mut(?:ual)?|Cas(?:ualty)?|"
    r"County|"
    r"City|State(?! Of)|Township|Borough|Schools?|District|Hospital|University|College|Fund|Dep(?:'t|artment)|"
    r"Board of|Group|"
    r"Services?|Systems?|Industries|Authority|Products|Enterprises|Partners|Mills?|Textiles|Manufacturing|Mfg|"
    r"Supply|Farms?|Foundry|Poultry|Beef|Pork|Packing|Lumber|Timber|Trucking|Transport\w*|Freight|Airlines|Railway|"
    r"Railroad|"
    r"Contractors?|Builders|Casino|Hotel|Resort|Restaurant|Bakery|Dairy|Nursing|Clinic|Insurers?|Indemnity|Assurance|"
    r"Carriers?|Department|Fuels?|Energy|Oil|Gas|Power|Utilities|Warehouse|Storage|Paper|Glass|Tool|Machine|Markets?|"
    r"Grain|Seed|Cannery|Canners|Seafoods?|Processing|Fabrication|Roofing|Drilling|United States|Commonwealth|"
    r"Own Risk|Self[- ]Insured|Transit|Stores?|"
    r"Center|Centre|Health|Foods?|Mining|Coal|Construction|Electric|Steel|Motors?|Logistics|Associations?|Society|Cooperative|Holdings|Bank|Plan|"
    rf"Trust|{'|'.join(BUSINESSES)})\b",
    re.IGNORECASE,
)


def company(name: str) -> bool:
    """Whether a name holds a word by which companies and public bodies are called."""
    return bool(_COMPANY.search(name))
