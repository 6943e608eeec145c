"""Addresses of the obstacles pages."""

from django.urls import path

from motcua.plans.web import obstacle_steps, obstacles, raise_obstacle

urlpatterns = [
    path("vuong-mac/", obstacles.obstacles, name="obstacles"),
    path("vuong-mac/neu/", raise_obstacle.raise_one, name="raise_obstacle"),
    path("vuong-mac/<str:code>/", obstacles.obstacle, name="obstacle"),
    path("vuong-mac/<str:code>/<str:name>/", obstacle_steps.step, name="obstacle_step"),
]
