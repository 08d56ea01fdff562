import Testing

@testable import Mail

struct MailAddressTests {
    @Test(arguments: [
        ("anna@kommun.se", "anna@kommun.se"),
        (" Anna.Berg+eu@Kommun.SE ", "Anna.Berg+eu@kommun.se"),
        ("o'neil@sub.example.ie", "o'neil@sub.example.ie"),
        ("info@räksmörgås.se", "info@xn--rksmrgs-5wao1o.se"),
        ("root@localhost", "root@localhost"),
    ])
    func `an address that people have is read, its domain in ASCII`(written: String, expected: String) throws {
        #expect(try MailAddress.reading(written).get().address == expected)
    }

    @Test(arguments: [
        ("anna@kommun.se\r\nBcc: x@y.se", MailAddressProblem.controlCharacter),
        ("anna@kommun.se\n", .controlCharacter),
        ("an\0na@kommun.se", .controlCharacter),
        ("anna\u{2028}@kommun.se", .controlCharacter),
        ("anna.kommun.se", .notOneAt),
        ("anna@berg@kommun.se", .notOneAt),
        ("", .notOneAt),
        ("åsa@kommun.se", .mailboxNotASCII),
        ("@kommun.se", .mailboxUnusable),
        ("anna berg@kommun.se", .mailboxUnusable),
        ("<anna@kommun.se", .mailboxUnusable),
        ("anna..berg@kommun.se", .mailboxUnusable),
        (".anna@kommun.se", .mailboxUnusable),
        ("anna@", .domainUnusable),
        ("anna@kommun..se", .domainUnusable),
        ("anna@-kommun.se", .domainUnusable),
        ("anna@kom mun.se", .domainUnusable),
        ("anna@kommun.se>", .domainUnusable),
        ("anna@192.0.2.1", .domainUnusable),
        ("anna@[192.0.2.1]", .domainUnusable),
        ("anna@kom_mun.se", .domainUnusable),
        (String(repeating: "a", count: 65) + "@kommun.se", .tooLong),
        ("abcd@" + Array(repeating: String(repeating: "b", count: 62), count: 4).joined(separator: "."), .tooLong),
    ])
    func `what is no address, or could do more than be one, is refused with the reason`(written: String, problem: MailAddressProblem) {
        #expect(MailAddress.reading(written) == .failure(problem))
        #expect(MailAddress(written) == nil)
    }

    @Test func `254 octets are an address, one more is not`() {
        let domain = Array(repeating: String(repeating: "b", count: 61), count: 4).joined(separator: ".")
        #expect(MailAddress("abcdef@\(domain)")?.address.utf8.count == 254)
        #expect(MailAddress.reading("abcdefg@\(domain)") == .failure(.tooLong))
    }

    @Test func `a name cannot begin a header`() {
        #expect(MailAddress.reading("anna@kommun.se", name: "Anna\r\nBcc: x@y.se") == .failure(.controlCharacter))
        #expect(MailAddress("anna@kommun.se", name: "  ")?.name == nil)
    }

    @Test(
        arguments: [
            ("Utblick <utblick@kommun.se>", "Utblick", "utblick@kommun.se"),
            (" \"Kommunens EU-stöd\" <eu@kommun.se> ", "Kommunens EU-stöd", "eu@kommun.se"),
            ("<eu@kommun.se>", nil, "eu@kommun.se"),
            ("eu@kommun.se", nil, "eu@kommun.se"),
        ] as [(String, String?, String)])
    func `a name and its address are read together`(written: String, name: String?, address: String) throws {
        let read = try MailAddress.reading(nameAndAddress: written).get()
        #expect(read.name == name)
        #expect(read.address == address)
    }

    @Test func `no reason repeats the address`() {
        for problem in MailAddressProblem.allCases { #expect(!problem.description.isEmpty && !problem.description.contains("kommun")) }
    }
}
