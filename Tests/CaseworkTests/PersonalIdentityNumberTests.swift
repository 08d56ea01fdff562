import Testing

@testable import Casework

struct PersonalIdentityNumberTests {
    // Numbers of Skatteverket's own examples and test series.
    @Test(arguments: [
        "811228-9874", "19811228-9874", "198112289874", "8112289874", "811228+9874", "811228–9874", "811228 9874",
        "Jag heter Åsa (19670919-9530) och bor här", "tel 0150-570 07, 670919-9530.", "701063-2391", "000229-0005",
    ])
    func `a number of a person is found, however it is written`(text: String) {
        #expect(PersonalIdentityNumber.isIn(text))
    }

    @Test(arguments: [
        "", "212000-0340", "811228-9875", "811328-9874", "0150-570 07", "1234567890123", "2026-11-29", "KS/2026:186", "9811228-98741",
        "802002-4280", "SE212000034001", "12 345 678 kr", "5565937110",
    ])
    func `what is none is left alone`(text: String) {
        #expect(!PersonalIdentityNumber.isIn(text))
    }
}
