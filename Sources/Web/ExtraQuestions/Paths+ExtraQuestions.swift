extension Paths {
    /// GET: the company's own questions, after the questionnaire's. POST: saves them and goes on to the check page.
    var companyQuestions: String { under("answers/company") }

    /// GET: the company's own questions of an implementation. POST: adds, changes or removes one in a draft:
    /// `act place seen kind ja en labelsJa labelsEn`.
    func extraQuestions(at id: Segment) -> String { campaign(id) + "/questions" }

    /// The same page with one of them in its form.
    func extraQuestion(_ place: Int, at id: Segment) -> String {
        extraQuestions(at: id) + "?place=\(place)#question-form"
    }
}
