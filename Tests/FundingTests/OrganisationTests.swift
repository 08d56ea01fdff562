import Foundation
import Testing

@testable import Funding

@Suite struct OrganisationTests {
    @Test(arguments: ["212000-0340", "2120000340", " 212000 0340 ", "16212000-0340", "162120000340"])
    func `an organisation number is written one way`(text: String) throws {
        #expect(try OrganisationNumber(text).rawValue == "212000-0340")
    }

    @Test(arguments: [
        ("212000-0341", OrganisationNumber.Fault.wrongCheckDigit), ("212000-034", .notTenDigits), ("", .notTenDigits),
        ("EFI", .notTenDigits),
        ("2120000340000", .notTenDigits), ("14212000-0340", .notTenDigits),
        // A made-up person of the Tax Agency's test range: the number of a sole trader has this form.
        ("811228-9874", .personal), ("198112289874", .personal), ("19811228-9874", .personal),
    ])
    func `what is none is refused, and a person's above all`(text: String, fault: OrganisationNumber.Fault) {
        #expect(throws: fault) { try OrganisationNumber(text) }
    }

    @Test func `exactly one check digit holds`() {
        for number in stride(from: 202_000_000, to: 999_000_000, by: 7_919_317) {
            guard String(number).dropFirst(2).first.map({ $0 >= "2" }) == true else { continue }
            #expect((0...9).filter { (try? OrganisationNumber("\(number)\($0)")) != nil }.count == 1)
        }
    }

    @Test(arguments: [
        ("SE212000034001", "SE212000034001"), ("se 212000-0340 01", "SE212000034001"), ("BE 0325.777.171", "BE0325777171"),
        ("GR999999988", "EL999999988"), ("CHE-108.543.902 MWST", "CHE108543902MWST"), ("N/A", nil), ("NOTAPPLICABLE", nil), ("", nil),
        ("0325777171", nil), ("SE811228987401", nil), ("SE212000034101", nil), ("FR00000", nil),
    ])
    func `a VAT number has its country first`(text: String, written: String?) {
        #expect(VATNumber(text)?.rawValue == written)
    }

    @Test(arguments: [
        ("SE811228987401", true), ("se 811228-9874 01", true), ("SE212000034001", false), ("SE811228987501", false),
        ("BE0325777171", false),
        ("", false),
    ])
    func `a sole trader's VAT number is known as a person's`(text: String, isPersonal: Bool) {
        #expect(VATNumber.isPersonal(text) == isPersonal)
    }

    @Test(arguments: [("999976105", true), ("99997610", false), ("N.a.", false), ("999999999", false), ("9999761055", false)])
    func `a PIC is nine digits`(text: String, holds: Bool) {
        #expect((PIC(text) != nil) == holds)
    }

    @Test func `a Swedish VAT number tells the organisation number`() {
        #expect(Organisation(name: "K", vatNumber: VATNumber("SE212000034001")).organisationNumber?.rawValue == "212000-0340")
        #expect(Organisation(name: "U", vatNumber: VATNumber("BE0325777171")).organisationNumber == nil)
    }

    @Test func `values survive JSON, and damaged ones do not`() throws {
        let organisation = Organisation(
            name: "Katrineholms kommun", country: "SE", place: "Katrineholm", region: "SE122", kind: .localAuthority,
            organisationNumber: try OrganisationNumber("212000-0340"), vatNumber: VATNumber("SE212000034001"), pic: PIC("949570567"))
        let json = try JSONEncoder().encode(organisation)
        #expect(try JSONDecoder().decode(Organisation.self, from: json) == organisation)
        for (old, new) in [("212000-0340", "811228-9874"), ("949570567", "1"), ("SE212000034001", "x")] {
            let damaged = String(decoding: json, as: UTF8.self).replacing(old, with: new)
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(Organisation.self, from: Data(damaged.utf8)) }
        }
    }
}
