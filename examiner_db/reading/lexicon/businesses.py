"""Nouns with which the names of businesses and public bodies end, where no "Inc." tells: Northfield Creamery.

Nouns that are surnames too are listed apart: after a given name nobody can tell Oscar Mills from a mill. General nouns
of a caption's own words (court, commission, board, office) are left out.
"""

BUSINESSES: tuple[str, ...] = tuple(
    """
    Academy Acres Aerospace Airport Airways Appliances? Asphalt Automotive Aviation Bakeries Baking Bottlers Bottling
    Brewery Breweries Brewing Builders Cabinetry Cabinets Cafe Cafeteria Cannery Canneries Carpentry Carpets? Castings
    Catering Cement Ceramics Charities Chemicals? Cleaners Coachworks Collieries Colliery Communications Concrete
    Confectionery Containers? Creamery Creameries Dairies Diner Distillery Distributors Distributing Drywall Dyeworks
    Equipment Erectors Excavating Fabricators Fabrics Finishing Fisheries Flooring Forgings? Foundries Furniture
    Garages? Gardens Gravel Greenhouses? Grocers Grocery Growers Gymnasium Hardware Hatchery Haulage Hauling Heating
    Hosiery Hospice Infirmary Ironworks Janitorial Jewelers Kennels Laboratory Laboratories Landscaping Laundry Library
    Livery Lodging Logging Luggage Machinery Masonry Meats Mercantile Metals Millwork Mines Motel Movers Municipality
    Museum Nursery Nurseries Orchards Orphanage Outfitters Packaging Packers Painting Pallets? Paving Pharmacy
    Pharmaceuticals Pipeline Plastics Plating Plumbing Plywood Pottery Precinct Printers Printing Produce Publishing
    Quarry Quarries Quarrying Racetrack Ranch Refinery Refining Renderers Rentals Restaurants Rubber Sanitarium
    Sawmills? Sheetmetal Shipbuilding Shipping Shipyards? Smelter Smelting Stables Staffing Stamping Stationers
    Stevedores Stevedoring Stockyards Supermarkets? Tannery Tavern Technologies Telephone Textile Theat(?:er|re) Tires
    Trailers Turnpike Upholstery Veneer Vineyards Vintners Warehousing Waterworks Welding Winery Woodworks Woolens
    """.split()
)
"""Nouns that are no surnames; a question mark after a letter makes that letter optional."""

SURNAMES_TOO: tuple[str, ...] = tuple("Bank Farms? Forge Garden Glass Lines Mills? Oil Paper Power Seed Steel".split())
"""Nouns in the names of businesses that are surnames as well."""

NOT_NAMES = frozenset(
    """
    Respondents Respondent Petitioner Claimant Employee Employer Insurer Carrier Plaintiff Defendant Appellant The He
    She It They Board Office Court Commission Judge Arbitrator OWCP ALJ WCJ WCLJ Veteran Applicant Worker Mr Ms Mrs Dr
    Drs Benefits Compensation Department State County United States Order Decision Employees Workers VA RO Appellee Who
    Minnesota Illinois Panel Division Magistrate Agency Administration Commissioner Director Referee Finally Meanwhile
    However Thus Moreover Further Accordingly Next Here Also Council University Permissibly Society Fund Plan Treasurer
    Surety Social Security Health Human Services DDS SSA DOL VHA Determination Determinations Both Each Neither When
    While Since Although Because After Before Unlike Once If Unless Until Whereas Whether Where Instead Despite Contrary
    Notwithstanding Nor Nonetheless Nevertheless Therefore Hence Then Later Initially Ultimately Eventually Similarly
    Likewise Consequently Additionally Furthermore Specifically Notably Regardless
    """.split()
)
IN_NAMES = frozenset("Board County Council University Health Minnesota Illinois Division Fund Plan".split())
"""Words that are no names alone, and parts of the names of schools, towns and hospitals that employ people."""
