import Testing

@testable import HTML

@Suite struct SafeAddressTests {
    @Test(arguments: [
        "/traffar?ide=a:b", "https://ec.europa.eu/x", "http://a.se", "mailto:a@b.se", "tel:0150", "#innehall", "?a=b:c", "a/b:c", "",
    ])
    func `addresses that may be followed are kept`(address: String) {
        #expect(a(.href(address)) { "x" }.html.contains("href="))
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "\u{1}javascript:x",
        "data:text/html,x",
        "vbscript:x", "file:///etc/passwd",
    ])
    func `addresses that run something are left out`(address: String) {
        #expect(a(.href(address)) { "x" }.html == "<a>x</a>")
    }

    @Test func `a form is not sent to an address that runs something`() {
        #expect(form(.action("javascript:x")) { "x" }.html == "<form>x</form>\n")
    }
}
