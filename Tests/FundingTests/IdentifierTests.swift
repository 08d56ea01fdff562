import Funding
import Testing

struct IdentifierTests {
    @Test(arguments: [
        ("5493001KJTIIGC8Y1R12", true), (" 5493001kjtiigc8y1r12 ", true), ("5493001KJTIIGC8Y1R13", false), ("5493001KJTIIGC8Y1R1", false),
        ("5493001KJTIIGC8Y1R1A", false), ("", false), ("5493001KJTIIGC8Y1Å12", false),
    ])
    func `a legal entity identifier's check digits hold`(text: String, isOne: Bool) {
        #expect((LegalEntityIdentifier(text) != nil) == isOne)
    }

    @Test(arguments: [("E10012345", "E10012345"), (" e1001 2345", "E10012345"), ("E1001234", nil), ("10012345E", nil), ("E1001234٥", nil)])
    func `an identifier of Erasmus+ is E and eight digits`(text: String, written: String?) {
        #expect(ErasmusOID(text)?.rawValue == written)
    }

    @Test func `a digit or a letter changed to another in a legal entity identifier is always found`() {
        let right = Array("5493001KJTIIGC8Y1R12")
        for place in right.indices.dropLast(2) {
            let alike = right[place].isNumber ? "0123456789" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            for other in alike where other != right[place] {
                var changed = right
                changed[place] = other
                #expect(LegalEntityIdentifier(String(changed)) == nil, "\(place) \(other)")
            }
        }
    }
}
