"""Where training is."""

from django.urls import path

from heed.server.web.training import calendar, looking, own, running

urlpatterns = [
    path("training", looking.courses, name="training"),
    path("training/courses.ics", calendar.every_course, name="courses_ics"),
    path("training/<int:number>", looking.one_course, name="course"),
    path("training/<int:number>/course.ics", calendar.one_course, name="course_ics"),
    path("training/<int:number>/book", own.book_it, name="book_course"),
    path("training/<int:number>/cancel", own.cancel_it, name="cancel_booking"),
    path("training/<int:number>/before", own.before, name="before_course"),
    path("training/mine", own.own_training, name="own_training"),
    path("training/mine/<uuid:about>/<slug:kind>", own.evaluating, name="evaluate_course"),
    path("training/mine/<uuid:entry>.pdf", own.attendance_pdf, name="attendance_pdf"),
    path("courses", running.all_courses, name="courses"),
    path("courses/new", running.begin, name="begin_course"),
    path("courses/import", running.importing, name="import_attendance"),
    path("courses/<int:number>", running.edit, name="edit_course"),
    path("courses/<int:number>/attendance", running.attendance, name="attendance"),
    path("courses/<int:number>/call-off", running.calling_off, name="call_off_course"),
]
