"""Agencies, accounts, officials and appointments: the smallest valid ones."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from content.organisation.models import Agency, AgencyKind, Appointment, Office, Official, User

PASSWORD = "mat-khau-thu"


class UserFactory(DjangoModelFactory):
    """An account that logs in with ``PASSWORD``; in no group until an official holds it."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    class Params:
        superuser = factory.Trait(is_superuser=True, is_staff=True)

    username = factory.Sequence(lambda n: f"tai-khoan-{n}")
    password = factory.django.Password(PASSWORD)


class AgencyFactory(DjangoModelFactory):
    """A state agency without a superior."""

    class Meta:
        model = Agency

    class Params:
        party = factory.Trait(kind=AgencyKind.PARTY, name=factory.Sequence(lambda n: f"Đảng ủy số {n}"))

    code = factory.Sequence(lambda n: f"co-quan-{n}")
    name = factory.Sequence(lambda n: f"Cơ quan số {n}")
    kind = AgencyKind.STATE


class OfficialFactory(DjangoModelFactory):
    """A managing official; ``with_account=True`` gives them an account."""

    class Meta:
        model = Official

    class Params:
        with_account = factory.Trait(user=factory.SubFactory(UserFactory))

    code = factory.Sequence(lambda n: f"can-bo-{n}")
    full_name = factory.Sequence(lambda n: f"Cán bộ A{n:02}")
    agency = factory.SubFactory(AgencyFactory)
    position = "Trưởng phòng"


class AppointmentFactory(DjangoModelFactory):
    """
    A head since 01/01/2020, without an end, in the agency that employs them.

    The traits name the other offices: ``deputy=True``, ``acting_head=True``, ``clerk=True``…
    """

    class Meta:
        model = Appointment

    class Params:
        head = factory.Trait(office=Office.HEAD)
        deputy = factory.Trait(office=Office.DEPUTY)
        acting_head = factory.Trait(office=Office.ACTING_HEAD, document_number="01/QĐ")
        clerk = factory.Trait(office=Office.RECORDS_CLERK)
        party_office = factory.Trait(office=Office.PARTY_OFFICE)
        organisation_commission = factory.Trait(office=Office.ORGANISATION_COMMISSION)
        propaganda_department = factory.Trait(office=Office.PROPAGANDA_DEPARTMENT)
        inspection_commission = factory.Trait(office=Office.INSPECTION_COMMISSION)
        fatherland_front = factory.Trait(office=Office.FATHERLAND_FRONT)

    agency = factory.SubFactory(AgencyFactory)
    official = factory.SubFactory(OfficialFactory, agency=factory.SelfAttribute("..agency"))
    office = Office.HEAD
    since = date(2020, 1, 1)
