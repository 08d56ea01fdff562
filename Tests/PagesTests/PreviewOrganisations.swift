import Casework
import Foundation
import Funding

@testable import Pages

/// The register of organisations in every state that its pages have.
enum PreviewOrganisations {
    private static let toruń = KnownOrganisation(
        name: "Gmina <Toruń>", country: "PL", kind: .localAuthority, vatNumber: VATNumber("PL8790014300"), pic: PIC("999976105"),
        oid: ErasmusOID("E10012345"), web: "https://torun.example.pl", note: "Vänort sedan 1994")
    private static let rows = [
        OrganisationListPage.Row(id: 3, organisation: toruń),
        .init(id: 4, organisation: KnownOrganisation(name: "Åbo stad")),
    ]

    private static var occurrences: OrganisationPage.Occurrences {
        var found = OrganisationPage.Occurrences()
        found.cases = [
            CaseRow(
                id: 7, reference: "UTB-2026-0007", title: "Våtmark", stage: .inquiry, owner: "Åsa", deadline: nil, changedAt: Preview.now)
        ]
        found.projects = [
            CaseRow(
                id: 8, reference: "UTB-2026-0008", title: "PFAS", stage: .inquiry, owner: nil, deadline: nil, changedAt: Preview.now)
        ]
        found.requests = PreviewNetworks.rows
        found.networks = [("aer", "Assembly of European Regions")]
        found.imported = toruń.keys.map { ($0, 3) }
        return found
    }

    private static var typed: OrganisationForm {
        var form = OrganisationForm(toruń, version: 2)
        (form.organisationNumber, form.lei, form.web) = ("811228-9874", "X", "torun")
        return form
    }

    static let pages: [(name: String, page: any WorkPage)] = [
        ("work-organisations", OrganisationListPage(model: .init(text: "", rows: rows, isCut: true))),
        ("work-organisations-none", OrganisationListPage(model: .init(text: "", rows: []))),
        ("work-organisations-not-found", OrganisationListPage(model: .init(text: "xyz", rows: []))),
        (
            "work-organisation",
            OrganisationPage(model: .init(id: 3, form: OrganisationForm(toruń, version: 2), occurrences: occurrences))
        ),
        ("work-organisation-new", OrganisationPage(model: .init(id: nil, form: OrganisationForm(formKey: "key")))),
        (
            "work-organisation-wrong",
            OrganisationPage(
                model: .init(id: 3, form: typed, problems: [.identityNumber(.organisationNumber), .numberWrong(.lei, "X"), .webWrong]))
        ),
        (
            "work-organisation-taken",
            OrganisationPage(
                model: .init(id: nil, form: OrganisationForm(toruń, formKey: "key"), taken: (.pic, 9, "Toruń stad")))
        ),
        (
            "work-organisation-overtaken",
            OrganisationPage(model: .init(id: 3, form: typed, overtaken: OrganisationForm(toruń, version: 3)))
        ),
    ]
}
