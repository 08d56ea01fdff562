import Casework
import Exporting
import Foundation
import Funding
import Testing

@testable import Pages

struct NetworkFormTests {
    private static let today = Day(of: Preview.now, in: .stockholm)

    private func parameters(_ pairs: [(String, String)]) -> QueryParameters {
        QueryParameters(decoding: pairs.map { "\($0.0)=\($0.1.percentEncoded)" }.joined(separator: "&"))
    }

    @Test func `what a network's form shows is read back as it was`() throws {
        let form = NetworkForm(PreviewNetworks.record, contacts: [], version: 3)
        var pairs = [("medlem-fran", form.since), ("version", "3")]
        for group in NetworkForm.Group.allCases {
            for (index, row) in (form.rows[group] ?? []).enumerated() {
                for (cell, value) in zip(group.cells, row) { pairs.append(("\(group.rawValue)-\(cell.rawValue)-\(index + 1)", value)) }
            }
            // The empty rows below, with the currency that each has.
            pairs.append(("fees-currency-9", "SEK"))
        }
        let read = NetworkForm(parameters(pairs))
        #expect(read == form)
        #expect(try read.content(on: Self.today).get().record == PreviewNetworks.record)
    }

    @Test func `a contact without a last day is kept as long as one may be`() throws {
        let form = NetworkForm(parameters([("contacts-name-4", "Aino")]))
        let content = try form.content(on: Self.today).get()
        #expect(content.contacts == [NetworkContact(name: "Aino", keptUntil: Self.today.adding(months: 24))])
    }

    @Test func `everything that cannot be read is told`() {
        let form = NetworkForm(
            parameters([
                ("medlem-fran", "i går"), ("meetings-place-1", "Åbo"), ("fees-year-1", "26"), ("fees-amount-1", "1"),
                ("fees-year-2", "2026"), ("fees-amount-2", "x"), ("benefits-day-1", "?"), ("contacts-until-1", "!"),
            ]))
        guard case .failure(let problems) = form.content(on: Self.today) else {
            Issue.record("taken")
            return
        }
        #expect(
            problems.all == [
                .dayWrong(.memberSince, "igår"), .dayWrong(.contacts, "!"), .empty(.meetings), .yearWrong("26"), .amountWrong("x"),
                .dayWrong(.benefits, "?"),
            ])
    }

    @Test(arguments: [
        ("organisationsnummer", "19811218-9876", NetworkProblem.identityNumber(.organisationNumber)),
        ("organisationsnummer", "212000-0341", .numberWrong(.organisationNumber, "212000-0341")),
        ("momsnummer", "SE811218987601", .numberWrong(.vatNumber, "SE811218987601")), ("pic", "12", .numberWrong(.pic, "12")),
        ("partnerland", "Finland", .countryWrong("Finland")), ("partnerdag", "", .empty(.day)),
        ("sparas-till", "sen", .dayWrong(.keptUntil, "sen")),
    ])
    func `a partner request with a number, a land or a day that is none is not taken`(name: String, typed: String, problem: NetworkProblem)
    {
        let pairs = [("partnerdag", "2026-11-29"), ("organisation", "Åbo")].filter { $0.0 != name } + [(name, typed)]
        #expect(PartnerForm(parameters(pairs)).request(on: Self.today) == .failure(NetworkProblems([problem])))
    }

    @Test func `a partner request is read with its numbers written one way`() throws {
        let form = PartnerForm(
            parameters([
                ("riktning", "outgoing"), ("partnerdag", " 2026-11-29 "), ("organisation", "Katrineholm"), ("partnerland", "se"),
                ("organisationsnummer", "2120000340"), ("momsnummer", "se 212000-0340 01"), ("pic", "999 976 105"), ("galler", "Hej"),
            ]))
        let request = try form.request(on: Self.today).get()
        #expect(request.direction == .outgoing && request.organisation.country == "SE" && request.programme == nil)
        let keys = request.organisation.keys.map(\.description)
        #expect(keys == ["org:212000-0340", "vat:SE212000034001", "pic:999976105"])
    }

    @Test func `what the profile's form shows is read back as it was`() throws {
        #expect(try PartnerProfileForm(PreviewNetworks.profile, version: 1).profile().get() == PreviewNetworks.profile)
        let empty = PartnerProfileForm(parameters([]))
        #expect(try empty.profile().get() == PartnerProfile())
        let sent = PartnerProfileForm(
            parameters([
                ("about-en", "A"), ("tema-water", "1"), ("programme-life", "1"), ("erbjudande-titleEnglish-3", "B"), ("visas", "1"),
            ]))
        let profile = try sent.profile().get()
        #expect(profile.about == Localized(sv: "", en: "A") && profile.themes == [.water] && profile.programmes == ["life"])
        #expect(profile.offers.map(\.title.en) == ["B"] && profile.isPublished)
    }

    @Test(arguments: Language.allCases)
    func `the file of partner requests has a cell for every column, and no contact`(language: Language) {
        let sheet = PartnerSheet(PreviewNetworks.rows, language: language).sheet
        #expect(sheet.columns.count == 14 && sheet.rows.allSatisfy { $0.cells.count == sheet.columns.count })
        let text = String(decoding: CSVFile(sheet, separator: ";").bytes, as: UTF8.self)
        #expect(text.contains("999976105") && text.contains("UTB-2026-0001") && !text.contains("aino@example.fi"))
    }

    @Test func `the public page shows the offers that are open, and says where a text is in the other language`() {
        let html = String(decoding: PartnerPage(model: PreviewNetworks.partner).document(in: PreviewPages.context(.swedish)), as: UTF8.self)
        #expect(html.contains("Mäta PFAS") && !html.contains("Gammalt"))
        #expect(html.contains(/<div lang="en">\s*<p>Water and logistics\.<\/p>/))
    }
}
