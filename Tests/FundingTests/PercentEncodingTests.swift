import Funding
import Testing

struct PercentEncodingTests {
    @Test(arguments: [
        ("", ""), ("call-1.2_3~", "call-1.2_3~"), ("a b", "a%20b"), ("å/&?#%+", "%C3%A5%2F%26%3F%23%25%2B"), ("ABCxyz019", "ABCxyz019"),
        ("\u{0}\"", "%00%22"),
    ])
    func `only what is unreserved stays as it is`(text: String, encoded: String) {
        #expect(text.percentEncoded == encoded)
    }
}
