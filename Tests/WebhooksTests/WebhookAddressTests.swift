import Testing

@testable import Webhooks

struct WebhookAddressTests {
    private static let inside = [
        "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8",
        "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "fe80::1",
        "fc00::1",
        "fd12::1", "fec0::1", "ff02::1", "2001:db8::1", "2001::1", "2002:7f00:1::", "64:ff9b::127.0.0.1", "64:ff9b::10.0.0.1", "3fff::1",
        "100::1", "4000::1",
    ]
    private static let outside = [
        "8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.0.1.1", "193.10.0.1", "223.255.255.255",
        "2606:4700::1111", "2a00:801::1", "64:ff9b::8.8.8.8",
    ]

    @Test(arguments: inside) func `an address within is none of the internet's`(text: String) throws {
        #expect(try !#require(InternetAddress(literal: text)).isPublic)
    }

    @Test(arguments: outside) func `an address of the internet is one`(text: String) throws {
        #expect(try #require(InternetAddress(literal: text)).isPublic)
    }

    @Test func `what is no address is public nowhere`() {
        for count in [0, 3, 5, 15, 17] { #expect(!InternetAddress(bytes: [UInt8](repeating: 8, count: count)).isPublic) }
        for text in ["", "x", "example.se", "1.2.3.4.5", "::g"] { #expect(InternetAddress(literal: text) == nil) }
    }

    @Test(
        arguments: [
            ("https://hooks.example.se/a?b=c", nil), ("  https://hooks.example.se:8443/  ", nil), ("HTTPS://HOOKS.example.SE", nil),
            ("https://8.8.8.8/x", nil), ("https://[2606:4700::1111]/x", nil), ("", .empty), ("   ", .empty),
            ("http://hooks.example.se/", .notSecure), ("ftp://hooks.example.se/", .unreadable), ("hooks.example.se", .unreadable),
            ("https:/hooks.example.se", .unreadable), ("https://", .unreadable), ("javascript:alert(1)", .unreadable),
            ("https://a b.se/", .unreadable), ("https://å.se/", .unreadable), ("https://example.se/\\x", .unreadable),
            ("https://example.se:0/", .unreadable), ("https://example.se:70000/", .unreadable), ("https://u:p@example.se/", .hasUser),
            ("https://example.se@127.0.0.1/", .hasUser), ("https://example.se/@x", .hasUser), ("https://example.se/#x", .hasFragment),
            ("https://localhost/", .ownNetwork), ("https://intranet/", .ownNetwork), ("https://printer.local/", .ownNetwork),
            ("https://a.internal/", .ownNetwork), ("https://127.0.0.1/", .ownNetwork), ("https://127.1/", .ownNetwork),
            ("https://0x7f000001/", .ownNetwork), ("https://2130706433/", .ownNetwork), ("https://10.0.0.1:8443/", .ownNetwork),
            ("https://[::1]/", .ownNetwork), ("https://[fe80::1]/", .ownNetwork), ("https://169.254.169.254/latest/meta-data", .ownNetwork),
        ] as [(String, WebhookAddress.Problem?)])
    func `an address is taken, or it is said what is wrong with it`(text: String, problem: WebhookAddress.Problem?) {
        #expect(Self.problem(text) == problem, "\(text)")
    }

    @Test func `hosts of one's own network can be let in by name, over HTTP too`() throws {
        let hosts = OwnHosts(["127.0.0.1", "Hooks.Intranet"])
        #expect(try WebhookAddress("http://127.0.0.1:9000/x", hosts: hosts).host == "127.0.0.1")
        #expect(try WebhookAddress("http://hooks.intranet/", hosts: hosts).text == "http://hooks.intranet/")
        #expect(Self.problem("http://127.0.0.2/", hosts) == .notSecure)
        #expect(Self.problem("https://x.hooks.intranet.local/", hosts) == .ownNetwork)
    }

    @Test func `an address of IPv6 is let in with its brackets or without`() throws {
        for name in ["[::1]", "::1", "[FD00::1]"] {
            #expect(OwnHosts.isHost(name))
            let hosts = OwnHosts([name])
            let address = name.contains("[") ? name : "[\(name)]"
            #expect(try WebhookAddress("http://\(address):9000/x", hosts: hosts).text == "http://\(address):9000/x")
        }
    }

    @Test(arguments: [
        "", "hooks:8443", "10.0.0.5:80", "[::1]:80", "[]", "https://x", "a b", "u@x", "[hooks", "1:2",
    ])
    func `what is no host alone is none`(text: String) { #expect(!OwnHosts.isHost(text)) }

    @Test func `a long address is too long`() {
        #expect(Self.problem("https://example.se/" + String(repeating: "a", count: 1_000)) == .tooLong)
    }

    private static func problem(_ text: String, _ hosts: OwnHosts = .none) -> WebhookAddress.Problem? {
        do throws(WebhookAddress.Problem) {
            _ = try WebhookAddress(text, hosts: hosts)
            return nil
        } catch {
            return error
        }
    }
}
