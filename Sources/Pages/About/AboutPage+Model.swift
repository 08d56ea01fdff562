extension AboutPage {
    public struct Model: Sendable {
        public let programmeCount: Int
        public let factCount: Int
        public let callCount: Int

        public init(programmeCount: Int, factCount: Int, callCount: Int) {
            self.programmeCount = programmeCount
            self.factCount = factCount
            self.callCount = callCount
        }
    }
}
