import Funding
import Testing

struct OrganisationKeyTests {
    private static let number = try? OrganisationNumber("212000-0340")

    @Test(arguments: ["org:212000-0340", "vat:SE212000034001", "pic:999976105"])
    func `a key that is written is read back`(text: String) {
        #expect(OrganisationKey(text)?.description == text)
    }

    @Test(arguments: ["", "org", "org:", "org:212000-0341", "pic:1", "vat:SE", "duns:123456789", "pic:999976105x", "org:19121212-1212"])
    func `anything else is no key`(text: String) {
        #expect(OrganisationKey(text) == nil)
    }

    @Test func `a Swedish VAT number is known by its organisation number too, once`() {
        let vat = VATNumber("SE212000034001")
        let both = Organisation(name: "K", organisationNumber: Self.number, vatNumber: vat, pic: PIC("999976105"))
        #expect(both.keys.map(\.description) == ["org:212000-0340", "vat:SE212000034001", "pic:999976105"])
        #expect(Organisation(name: "K", vatNumber: vat).keys.first?.description == "org:212000-0340")
        #expect(Organisation(name: "K").keys.isEmpty)
    }

    @Test(arguments: [
        (Organisation(name: "Flen", country: "SE", kind: .localAuthority), true),
        (Organisation(name: "Turku", country: "FI", kind: .localAuthority), false),
        (Organisation(name: "Region", country: "SE", kind: .regionalAuthority), false),
        (Organisation(name: "K", country: "SE", kind: .otherPublic, vatNumber: VATNumber("SE212000034001")), true),
        (Organisation(name: "K", kind: .localAuthority), false),
    ])
    func `a Swedish municipality is one by kind and country, or by its number`(organisation: Organisation, isOne: Bool) {
        #expect(organisation.isSwedishMunicipality == isOne)
    }

    @Test func `names differ by legal form, genitive and capitals without being others`() {
        let keys = Set(["Katrineholms kommun", "KATRINEHOLM KOMMUN", "Kommun Katrineholm"].map(Organisation.comparisonKey(ofName:)))
        #expect(keys == ["katrineholm"])
    }
}
